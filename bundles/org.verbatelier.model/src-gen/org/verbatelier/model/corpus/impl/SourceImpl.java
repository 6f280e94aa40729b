/**
 */
package org.verbatelier.model.corpus.impl;

import java.time.Instant;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.verbatelier.model.corpus.Answer;
import org.verbatelier.model.corpus.Conversation;
import org.verbatelier.model.corpus.CorpusPackage;
import org.verbatelier.model.corpus.Indicator;
import org.verbatelier.model.corpus.Participant;
import org.verbatelier.model.corpus.Question;
import org.verbatelier.model.corpus.Source;
import org.verbatelier.model.corpus.SourceKind;
import org.verbatelier.model.corpus.Variable;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Source</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.verbatelier.model.corpus.impl.SourceImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.impl.SourceImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.impl.SourceImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.impl.SourceImpl#getSeries <em>Series</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.impl.SourceImpl#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.impl.SourceImpl#getImported <em>Imported</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.impl.SourceImpl#getImportedBy <em>Imported By</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.impl.SourceImpl#getEncoding <em>Encoding</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.impl.SourceImpl#getSeparator <em>Separator</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.impl.SourceImpl#getMapping <em>Mapping</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.impl.SourceImpl#getCampaign <em>Campaign</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.impl.SourceImpl#getVariables <em>Variables</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.impl.SourceImpl#getQuestions <em>Questions</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.impl.SourceImpl#getParticipants <em>Participants</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.impl.SourceImpl#getAnswers <em>Answers</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.impl.SourceImpl#getConversations <em>Conversations</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.impl.SourceImpl#getIndicators <em>Indicators</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SourceImpl extends MinimalEObjectImpl.Container implements Source {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final SourceKind KIND_EDEFAULT = SourceKind.TABLE;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected SourceKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeries() <em>Series</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeries()
	 * @generated
	 * @ordered
	 */
	protected static final String SERIES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSeries() <em>Series</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeries()
	 * @generated
	 * @ordered
	 */
	protected String series = SERIES_EDEFAULT;

	/**
	 * The default value of the '{@link #getSha256() <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSha256()
	 * @generated
	 * @ordered
	 */
	protected static final String SHA256_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSha256() <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSha256()
	 * @generated
	 * @ordered
	 */
	protected String sha256 = SHA256_EDEFAULT;

	/**
	 * The default value of the '{@link #getImported() <em>Imported</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImported()
	 * @generated
	 * @ordered
	 */
	protected static final Instant IMPORTED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getImported() <em>Imported</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImported()
	 * @generated
	 * @ordered
	 */
	protected Instant imported = IMPORTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getImportedBy() <em>Imported By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImportedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String IMPORTED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getImportedBy() <em>Imported By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImportedBy()
	 * @generated
	 * @ordered
	 */
	protected String importedBy = IMPORTED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getEncoding() <em>Encoding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEncoding()
	 * @generated
	 * @ordered
	 */
	protected static final String ENCODING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEncoding() <em>Encoding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEncoding()
	 * @generated
	 * @ordered
	 */
	protected String encoding = ENCODING_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeparator() <em>Separator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeparator()
	 * @generated
	 * @ordered
	 */
	protected static final String SEPARATOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSeparator() <em>Separator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeparator()
	 * @generated
	 * @ordered
	 */
	protected String separator = SEPARATOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getMapping() <em>Mapping</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMapping()
	 * @generated
	 * @ordered
	 */
	protected static final String MAPPING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMapping() <em>Mapping</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMapping()
	 * @generated
	 * @ordered
	 */
	protected String mapping = MAPPING_EDEFAULT;

	/**
	 * The default value of the '{@link #getCampaign() <em>Campaign</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCampaign()
	 * @generated
	 * @ordered
	 */
	protected static final String CAMPAIGN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCampaign() <em>Campaign</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCampaign()
	 * @generated
	 * @ordered
	 */
	protected String campaign = CAMPAIGN_EDEFAULT;

	/**
	 * The cached value of the '{@link #getVariables() <em>Variables</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVariables()
	 * @generated
	 * @ordered
	 */
	protected EList<Variable> variables;

	/**
	 * The cached value of the '{@link #getQuestions() <em>Questions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuestions()
	 * @generated
	 * @ordered
	 */
	protected EList<Question> questions;

	/**
	 * The cached value of the '{@link #getParticipants() <em>Participants</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParticipants()
	 * @generated
	 * @ordered
	 */
	protected EList<Participant> participants;

	/**
	 * The cached value of the '{@link #getAnswers() <em>Answers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswers()
	 * @generated
	 * @ordered
	 */
	protected EList<Answer> answers;

	/**
	 * The cached value of the '{@link #getConversations() <em>Conversations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConversations()
	 * @generated
	 * @ordered
	 */
	protected EList<Conversation> conversations;

	/**
	 * The cached value of the '{@link #getIndicators() <em>Indicators</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndicators()
	 * @generated
	 * @ordered
	 */
	protected EList<Indicator> indicators;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SourceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CorpusPackage.Literals.SOURCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.SOURCE__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.SOURCE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SourceKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(SourceKind newKind) {
		SourceKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.SOURCE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSeries() {
		return series;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeries(String newSeries) {
		String oldSeries = series;
		series = newSeries;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.SOURCE__SERIES, oldSeries, series));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSha256() {
		return sha256;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSha256(String newSha256) {
		String oldSha256 = sha256;
		sha256 = newSha256;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.SOURCE__SHA256, oldSha256, sha256));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getImported() {
		return imported;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImported(Instant newImported) {
		Instant oldImported = imported;
		imported = newImported;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.SOURCE__IMPORTED, oldImported, imported));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getImportedBy() {
		return importedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImportedBy(String newImportedBy) {
		String oldImportedBy = importedBy;
		importedBy = newImportedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.SOURCE__IMPORTED_BY, oldImportedBy, importedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEncoding() {
		return encoding;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEncoding(String newEncoding) {
		String oldEncoding = encoding;
		encoding = newEncoding;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.SOURCE__ENCODING, oldEncoding, encoding));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSeparator() {
		return separator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeparator(String newSeparator) {
		String oldSeparator = separator;
		separator = newSeparator;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.SOURCE__SEPARATOR, oldSeparator, separator));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMapping() {
		return mapping;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMapping(String newMapping) {
		String oldMapping = mapping;
		mapping = newMapping;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.SOURCE__MAPPING, oldMapping, mapping));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCampaign() {
		return campaign;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCampaign(String newCampaign) {
		String oldCampaign = campaign;
		campaign = newCampaign;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.SOURCE__CAMPAIGN, oldCampaign, campaign));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Variable> getVariables() {
		if (variables == null) {
			variables = new EObjectContainmentEList<Variable>(Variable.class, this, CorpusPackage.SOURCE__VARIABLES);
		}
		return variables;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Question> getQuestions() {
		if (questions == null) {
			questions = new EObjectContainmentEList<Question>(Question.class, this, CorpusPackage.SOURCE__QUESTIONS);
		}
		return questions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Participant> getParticipants() {
		if (participants == null) {
			participants = new EObjectContainmentEList<Participant>(Participant.class, this, CorpusPackage.SOURCE__PARTICIPANTS);
		}
		return participants;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Answer> getAnswers() {
		if (answers == null) {
			answers = new EObjectContainmentEList<Answer>(Answer.class, this, CorpusPackage.SOURCE__ANSWERS);
		}
		return answers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Conversation> getConversations() {
		if (conversations == null) {
			conversations = new EObjectContainmentEList<Conversation>(Conversation.class, this, CorpusPackage.SOURCE__CONVERSATIONS);
		}
		return conversations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Indicator> getIndicators() {
		if (indicators == null) {
			indicators = new EObjectContainmentEList<Indicator>(Indicator.class, this, CorpusPackage.SOURCE__INDICATORS);
		}
		return indicators;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CorpusPackage.SOURCE__VARIABLES:
				return ((InternalEList<?>)getVariables()).basicRemove(otherEnd, msgs);
			case CorpusPackage.SOURCE__QUESTIONS:
				return ((InternalEList<?>)getQuestions()).basicRemove(otherEnd, msgs);
			case CorpusPackage.SOURCE__PARTICIPANTS:
				return ((InternalEList<?>)getParticipants()).basicRemove(otherEnd, msgs);
			case CorpusPackage.SOURCE__ANSWERS:
				return ((InternalEList<?>)getAnswers()).basicRemove(otherEnd, msgs);
			case CorpusPackage.SOURCE__CONVERSATIONS:
				return ((InternalEList<?>)getConversations()).basicRemove(otherEnd, msgs);
			case CorpusPackage.SOURCE__INDICATORS:
				return ((InternalEList<?>)getIndicators()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CorpusPackage.SOURCE__ID:
				return getId();
			case CorpusPackage.SOURCE__NAME:
				return getName();
			case CorpusPackage.SOURCE__KIND:
				return getKind();
			case CorpusPackage.SOURCE__SERIES:
				return getSeries();
			case CorpusPackage.SOURCE__SHA256:
				return getSha256();
			case CorpusPackage.SOURCE__IMPORTED:
				return getImported();
			case CorpusPackage.SOURCE__IMPORTED_BY:
				return getImportedBy();
			case CorpusPackage.SOURCE__ENCODING:
				return getEncoding();
			case CorpusPackage.SOURCE__SEPARATOR:
				return getSeparator();
			case CorpusPackage.SOURCE__MAPPING:
				return getMapping();
			case CorpusPackage.SOURCE__CAMPAIGN:
				return getCampaign();
			case CorpusPackage.SOURCE__VARIABLES:
				return getVariables();
			case CorpusPackage.SOURCE__QUESTIONS:
				return getQuestions();
			case CorpusPackage.SOURCE__PARTICIPANTS:
				return getParticipants();
			case CorpusPackage.SOURCE__ANSWERS:
				return getAnswers();
			case CorpusPackage.SOURCE__CONVERSATIONS:
				return getConversations();
			case CorpusPackage.SOURCE__INDICATORS:
				return getIndicators();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CorpusPackage.SOURCE__ID:
				setId((String)newValue);
				return;
			case CorpusPackage.SOURCE__NAME:
				setName((String)newValue);
				return;
			case CorpusPackage.SOURCE__KIND:
				setKind((SourceKind)newValue);
				return;
			case CorpusPackage.SOURCE__SERIES:
				setSeries((String)newValue);
				return;
			case CorpusPackage.SOURCE__SHA256:
				setSha256((String)newValue);
				return;
			case CorpusPackage.SOURCE__IMPORTED:
				setImported((Instant)newValue);
				return;
			case CorpusPackage.SOURCE__IMPORTED_BY:
				setImportedBy((String)newValue);
				return;
			case CorpusPackage.SOURCE__ENCODING:
				setEncoding((String)newValue);
				return;
			case CorpusPackage.SOURCE__SEPARATOR:
				setSeparator((String)newValue);
				return;
			case CorpusPackage.SOURCE__MAPPING:
				setMapping((String)newValue);
				return;
			case CorpusPackage.SOURCE__CAMPAIGN:
				setCampaign((String)newValue);
				return;
			case CorpusPackage.SOURCE__VARIABLES:
				getVariables().clear();
				getVariables().addAll((Collection<? extends Variable>)newValue);
				return;
			case CorpusPackage.SOURCE__QUESTIONS:
				getQuestions().clear();
				getQuestions().addAll((Collection<? extends Question>)newValue);
				return;
			case CorpusPackage.SOURCE__PARTICIPANTS:
				getParticipants().clear();
				getParticipants().addAll((Collection<? extends Participant>)newValue);
				return;
			case CorpusPackage.SOURCE__ANSWERS:
				getAnswers().clear();
				getAnswers().addAll((Collection<? extends Answer>)newValue);
				return;
			case CorpusPackage.SOURCE__CONVERSATIONS:
				getConversations().clear();
				getConversations().addAll((Collection<? extends Conversation>)newValue);
				return;
			case CorpusPackage.SOURCE__INDICATORS:
				getIndicators().clear();
				getIndicators().addAll((Collection<? extends Indicator>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case CorpusPackage.SOURCE__ID:
				setId(ID_EDEFAULT);
				return;
			case CorpusPackage.SOURCE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case CorpusPackage.SOURCE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case CorpusPackage.SOURCE__SERIES:
				setSeries(SERIES_EDEFAULT);
				return;
			case CorpusPackage.SOURCE__SHA256:
				setSha256(SHA256_EDEFAULT);
				return;
			case CorpusPackage.SOURCE__IMPORTED:
				setImported(IMPORTED_EDEFAULT);
				return;
			case CorpusPackage.SOURCE__IMPORTED_BY:
				setImportedBy(IMPORTED_BY_EDEFAULT);
				return;
			case CorpusPackage.SOURCE__ENCODING:
				setEncoding(ENCODING_EDEFAULT);
				return;
			case CorpusPackage.SOURCE__SEPARATOR:
				setSeparator(SEPARATOR_EDEFAULT);
				return;
			case CorpusPackage.SOURCE__MAPPING:
				setMapping(MAPPING_EDEFAULT);
				return;
			case CorpusPackage.SOURCE__CAMPAIGN:
				setCampaign(CAMPAIGN_EDEFAULT);
				return;
			case CorpusPackage.SOURCE__VARIABLES:
				getVariables().clear();
				return;
			case CorpusPackage.SOURCE__QUESTIONS:
				getQuestions().clear();
				return;
			case CorpusPackage.SOURCE__PARTICIPANTS:
				getParticipants().clear();
				return;
			case CorpusPackage.SOURCE__ANSWERS:
				getAnswers().clear();
				return;
			case CorpusPackage.SOURCE__CONVERSATIONS:
				getConversations().clear();
				return;
			case CorpusPackage.SOURCE__INDICATORS:
				getIndicators().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case CorpusPackage.SOURCE__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case CorpusPackage.SOURCE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case CorpusPackage.SOURCE__KIND:
				return kind != KIND_EDEFAULT;
			case CorpusPackage.SOURCE__SERIES:
				return SERIES_EDEFAULT == null ? series != null : !SERIES_EDEFAULT.equals(series);
			case CorpusPackage.SOURCE__SHA256:
				return SHA256_EDEFAULT == null ? sha256 != null : !SHA256_EDEFAULT.equals(sha256);
			case CorpusPackage.SOURCE__IMPORTED:
				return IMPORTED_EDEFAULT == null ? imported != null : !IMPORTED_EDEFAULT.equals(imported);
			case CorpusPackage.SOURCE__IMPORTED_BY:
				return IMPORTED_BY_EDEFAULT == null ? importedBy != null : !IMPORTED_BY_EDEFAULT.equals(importedBy);
			case CorpusPackage.SOURCE__ENCODING:
				return ENCODING_EDEFAULT == null ? encoding != null : !ENCODING_EDEFAULT.equals(encoding);
			case CorpusPackage.SOURCE__SEPARATOR:
				return SEPARATOR_EDEFAULT == null ? separator != null : !SEPARATOR_EDEFAULT.equals(separator);
			case CorpusPackage.SOURCE__MAPPING:
				return MAPPING_EDEFAULT == null ? mapping != null : !MAPPING_EDEFAULT.equals(mapping);
			case CorpusPackage.SOURCE__CAMPAIGN:
				return CAMPAIGN_EDEFAULT == null ? campaign != null : !CAMPAIGN_EDEFAULT.equals(campaign);
			case CorpusPackage.SOURCE__VARIABLES:
				return variables != null && !variables.isEmpty();
			case CorpusPackage.SOURCE__QUESTIONS:
				return questions != null && !questions.isEmpty();
			case CorpusPackage.SOURCE__PARTICIPANTS:
				return participants != null && !participants.isEmpty();
			case CorpusPackage.SOURCE__ANSWERS:
				return answers != null && !answers.isEmpty();
			case CorpusPackage.SOURCE__CONVERSATIONS:
				return conversations != null && !conversations.isEmpty();
			case CorpusPackage.SOURCE__INDICATORS:
				return indicators != null && !indicators.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (id: ");
		result.append(id);
		result.append(", name: ");
		result.append(name);
		result.append(", kind: ");
		result.append(kind);
		result.append(", series: ");
		result.append(series);
		result.append(", sha256: ");
		result.append(sha256);
		result.append(", imported: ");
		result.append(imported);
		result.append(", importedBy: ");
		result.append(importedBy);
		result.append(", encoding: ");
		result.append(encoding);
		result.append(", separator: ");
		result.append(separator);
		result.append(", mapping: ");
		result.append(mapping);
		result.append(", campaign: ");
		result.append(campaign);
		result.append(')');
		return result.toString();
	}

} //SourceImpl
