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

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.verbatelier.model.corpus.Campaign;
import org.verbatelier.model.corpus.Card;
import org.verbatelier.model.corpus.Consent;
import org.verbatelier.model.corpus.CorpusPackage;
import org.verbatelier.model.corpus.Headcount;
import org.verbatelier.model.corpus.Indicator;
import org.verbatelier.model.corpus.Note;
import org.verbatelier.model.corpus.StudyHeader;
import org.verbatelier.model.corpus.SuggestionSet;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Study Header</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.verbatelier.model.corpus.impl.StudyHeaderImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.impl.StudyHeaderImpl#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.impl.StudyHeaderImpl#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.impl.StudyHeaderImpl#getCreated <em>Created</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.impl.StudyHeaderImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.impl.StudyHeaderImpl#getSuggestionSets <em>Suggestion Sets</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.impl.StudyHeaderImpl#getCampaigns <em>Campaigns</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.impl.StudyHeaderImpl#getConsents <em>Consents</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.impl.StudyHeaderImpl#getCards <em>Cards</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.impl.StudyHeaderImpl#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.impl.StudyHeaderImpl#getThreshold <em>Threshold</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.impl.StudyHeaderImpl#isNps <em>Nps</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.impl.StudyHeaderImpl#getIndicators <em>Indicators</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.impl.StudyHeaderImpl#getHeadcounts <em>Headcounts</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StudyHeaderImpl extends MinimalEObjectImpl.Container implements StudyHeader {
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
	 * The default value of the '{@link #getOrganisation() <em>Organisation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganisation()
	 * @generated
	 * @ordered
	 */
	protected static final String ORGANISATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOrganisation() <em>Organisation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganisation()
	 * @generated
	 * @ordered
	 */
	protected String organisation = ORGANISATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected static final String PURPOSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected String purpose = PURPOSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCreated() <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreated()
	 * @generated
	 * @ordered
	 */
	protected static final Instant CREATED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreated() <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreated()
	 * @generated
	 * @ordered
	 */
	protected Instant created = CREATED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSources() <em>Sources</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSources()
	 * @generated
	 * @ordered
	 */
	protected EList<String> sources;

	/**
	 * The cached value of the '{@link #getSuggestionSets() <em>Suggestion Sets</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuggestionSets()
	 * @generated
	 * @ordered
	 */
	protected EList<SuggestionSet> suggestionSets;

	/**
	 * The cached value of the '{@link #getCampaigns() <em>Campaigns</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCampaigns()
	 * @generated
	 * @ordered
	 */
	protected EList<Campaign> campaigns;

	/**
	 * The cached value of the '{@link #getConsents() <em>Consents</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsents()
	 * @generated
	 * @ordered
	 */
	protected EList<Consent> consents;

	/**
	 * The cached value of the '{@link #getCards() <em>Cards</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCards()
	 * @generated
	 * @ordered
	 */
	protected EList<Card> cards;

	/**
	 * The cached value of the '{@link #getNotes() <em>Notes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected EList<Note> notes;

	/**
	 * The default value of the '{@link #getThreshold() <em>Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThreshold()
	 * @generated
	 * @ordered
	 */
	protected static final int THRESHOLD_EDEFAULT = 11;

	/**
	 * The cached value of the '{@link #getThreshold() <em>Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThreshold()
	 * @generated
	 * @ordered
	 */
	protected int threshold = THRESHOLD_EDEFAULT;

	/**
	 * The default value of the '{@link #isNps() <em>Nps</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNps()
	 * @generated
	 * @ordered
	 */
	protected static final boolean NPS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isNps() <em>Nps</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNps()
	 * @generated
	 * @ordered
	 */
	protected boolean nps = NPS_EDEFAULT;

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
	 * The cached value of the '{@link #getHeadcounts() <em>Headcounts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeadcounts()
	 * @generated
	 * @ordered
	 */
	protected EList<Headcount> headcounts;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StudyHeaderImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CorpusPackage.Literals.STUDY_HEADER;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.STUDY_HEADER__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOrganisation() {
		return organisation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrganisation(String newOrganisation) {
		String oldOrganisation = organisation;
		organisation = newOrganisation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.STUDY_HEADER__ORGANISATION, oldOrganisation, organisation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPurpose() {
		return purpose;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPurpose(String newPurpose) {
		String oldPurpose = purpose;
		purpose = newPurpose;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.STUDY_HEADER__PURPOSE, oldPurpose, purpose));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getCreated() {
		return created;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreated(Instant newCreated) {
		Instant oldCreated = created;
		created = newCreated;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.STUDY_HEADER__CREATED, oldCreated, created));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getSources() {
		if (sources == null) {
			sources = new EDataTypeEList<String>(String.class, this, CorpusPackage.STUDY_HEADER__SOURCES);
		}
		return sources;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<SuggestionSet> getSuggestionSets() {
		if (suggestionSets == null) {
			suggestionSets = new EObjectContainmentEList<SuggestionSet>(SuggestionSet.class, this, CorpusPackage.STUDY_HEADER__SUGGESTION_SETS);
		}
		return suggestionSets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Campaign> getCampaigns() {
		if (campaigns == null) {
			campaigns = new EObjectContainmentEList<Campaign>(Campaign.class, this, CorpusPackage.STUDY_HEADER__CAMPAIGNS);
		}
		return campaigns;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Consent> getConsents() {
		if (consents == null) {
			consents = new EObjectContainmentEList<Consent>(Consent.class, this, CorpusPackage.STUDY_HEADER__CONSENTS);
		}
		return consents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Card> getCards() {
		if (cards == null) {
			cards = new EObjectContainmentEList<Card>(Card.class, this, CorpusPackage.STUDY_HEADER__CARDS);
		}
		return cards;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Note> getNotes() {
		if (notes == null) {
			notes = new EObjectContainmentEList<Note>(Note.class, this, CorpusPackage.STUDY_HEADER__NOTES);
		}
		return notes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getThreshold() {
		return threshold;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setThreshold(int newThreshold) {
		int oldThreshold = threshold;
		threshold = newThreshold;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.STUDY_HEADER__THRESHOLD, oldThreshold, threshold));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isNps() {
		return nps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNps(boolean newNps) {
		boolean oldNps = nps;
		nps = newNps;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.STUDY_HEADER__NPS, oldNps, nps));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Indicator> getIndicators() {
		if (indicators == null) {
			indicators = new EObjectContainmentEList<Indicator>(Indicator.class, this, CorpusPackage.STUDY_HEADER__INDICATORS);
		}
		return indicators;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Headcount> getHeadcounts() {
		if (headcounts == null) {
			headcounts = new EObjectContainmentEList<Headcount>(Headcount.class, this, CorpusPackage.STUDY_HEADER__HEADCOUNTS);
		}
		return headcounts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CorpusPackage.STUDY_HEADER__SUGGESTION_SETS:
				return ((InternalEList<?>)getSuggestionSets()).basicRemove(otherEnd, msgs);
			case CorpusPackage.STUDY_HEADER__CAMPAIGNS:
				return ((InternalEList<?>)getCampaigns()).basicRemove(otherEnd, msgs);
			case CorpusPackage.STUDY_HEADER__CONSENTS:
				return ((InternalEList<?>)getConsents()).basicRemove(otherEnd, msgs);
			case CorpusPackage.STUDY_HEADER__CARDS:
				return ((InternalEList<?>)getCards()).basicRemove(otherEnd, msgs);
			case CorpusPackage.STUDY_HEADER__NOTES:
				return ((InternalEList<?>)getNotes()).basicRemove(otherEnd, msgs);
			case CorpusPackage.STUDY_HEADER__INDICATORS:
				return ((InternalEList<?>)getIndicators()).basicRemove(otherEnd, msgs);
			case CorpusPackage.STUDY_HEADER__HEADCOUNTS:
				return ((InternalEList<?>)getHeadcounts()).basicRemove(otherEnd, msgs);
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
			case CorpusPackage.STUDY_HEADER__NAME:
				return getName();
			case CorpusPackage.STUDY_HEADER__ORGANISATION:
				return getOrganisation();
			case CorpusPackage.STUDY_HEADER__PURPOSE:
				return getPurpose();
			case CorpusPackage.STUDY_HEADER__CREATED:
				return getCreated();
			case CorpusPackage.STUDY_HEADER__SOURCES:
				return getSources();
			case CorpusPackage.STUDY_HEADER__SUGGESTION_SETS:
				return getSuggestionSets();
			case CorpusPackage.STUDY_HEADER__CAMPAIGNS:
				return getCampaigns();
			case CorpusPackage.STUDY_HEADER__CONSENTS:
				return getConsents();
			case CorpusPackage.STUDY_HEADER__CARDS:
				return getCards();
			case CorpusPackage.STUDY_HEADER__NOTES:
				return getNotes();
			case CorpusPackage.STUDY_HEADER__THRESHOLD:
				return getThreshold();
			case CorpusPackage.STUDY_HEADER__NPS:
				return isNps();
			case CorpusPackage.STUDY_HEADER__INDICATORS:
				return getIndicators();
			case CorpusPackage.STUDY_HEADER__HEADCOUNTS:
				return getHeadcounts();
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
			case CorpusPackage.STUDY_HEADER__NAME:
				setName((String)newValue);
				return;
			case CorpusPackage.STUDY_HEADER__ORGANISATION:
				setOrganisation((String)newValue);
				return;
			case CorpusPackage.STUDY_HEADER__PURPOSE:
				setPurpose((String)newValue);
				return;
			case CorpusPackage.STUDY_HEADER__CREATED:
				setCreated((Instant)newValue);
				return;
			case CorpusPackage.STUDY_HEADER__SOURCES:
				getSources().clear();
				getSources().addAll((Collection<? extends String>)newValue);
				return;
			case CorpusPackage.STUDY_HEADER__SUGGESTION_SETS:
				getSuggestionSets().clear();
				getSuggestionSets().addAll((Collection<? extends SuggestionSet>)newValue);
				return;
			case CorpusPackage.STUDY_HEADER__CAMPAIGNS:
				getCampaigns().clear();
				getCampaigns().addAll((Collection<? extends Campaign>)newValue);
				return;
			case CorpusPackage.STUDY_HEADER__CONSENTS:
				getConsents().clear();
				getConsents().addAll((Collection<? extends Consent>)newValue);
				return;
			case CorpusPackage.STUDY_HEADER__CARDS:
				getCards().clear();
				getCards().addAll((Collection<? extends Card>)newValue);
				return;
			case CorpusPackage.STUDY_HEADER__NOTES:
				getNotes().clear();
				getNotes().addAll((Collection<? extends Note>)newValue);
				return;
			case CorpusPackage.STUDY_HEADER__THRESHOLD:
				setThreshold((Integer)newValue);
				return;
			case CorpusPackage.STUDY_HEADER__NPS:
				setNps((Boolean)newValue);
				return;
			case CorpusPackage.STUDY_HEADER__INDICATORS:
				getIndicators().clear();
				getIndicators().addAll((Collection<? extends Indicator>)newValue);
				return;
			case CorpusPackage.STUDY_HEADER__HEADCOUNTS:
				getHeadcounts().clear();
				getHeadcounts().addAll((Collection<? extends Headcount>)newValue);
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
			case CorpusPackage.STUDY_HEADER__NAME:
				setName(NAME_EDEFAULT);
				return;
			case CorpusPackage.STUDY_HEADER__ORGANISATION:
				setOrganisation(ORGANISATION_EDEFAULT);
				return;
			case CorpusPackage.STUDY_HEADER__PURPOSE:
				setPurpose(PURPOSE_EDEFAULT);
				return;
			case CorpusPackage.STUDY_HEADER__CREATED:
				setCreated(CREATED_EDEFAULT);
				return;
			case CorpusPackage.STUDY_HEADER__SOURCES:
				getSources().clear();
				return;
			case CorpusPackage.STUDY_HEADER__SUGGESTION_SETS:
				getSuggestionSets().clear();
				return;
			case CorpusPackage.STUDY_HEADER__CAMPAIGNS:
				getCampaigns().clear();
				return;
			case CorpusPackage.STUDY_HEADER__CONSENTS:
				getConsents().clear();
				return;
			case CorpusPackage.STUDY_HEADER__CARDS:
				getCards().clear();
				return;
			case CorpusPackage.STUDY_HEADER__NOTES:
				getNotes().clear();
				return;
			case CorpusPackage.STUDY_HEADER__THRESHOLD:
				setThreshold(THRESHOLD_EDEFAULT);
				return;
			case CorpusPackage.STUDY_HEADER__NPS:
				setNps(NPS_EDEFAULT);
				return;
			case CorpusPackage.STUDY_HEADER__INDICATORS:
				getIndicators().clear();
				return;
			case CorpusPackage.STUDY_HEADER__HEADCOUNTS:
				getHeadcounts().clear();
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
			case CorpusPackage.STUDY_HEADER__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case CorpusPackage.STUDY_HEADER__ORGANISATION:
				return ORGANISATION_EDEFAULT == null ? organisation != null : !ORGANISATION_EDEFAULT.equals(organisation);
			case CorpusPackage.STUDY_HEADER__PURPOSE:
				return PURPOSE_EDEFAULT == null ? purpose != null : !PURPOSE_EDEFAULT.equals(purpose);
			case CorpusPackage.STUDY_HEADER__CREATED:
				return CREATED_EDEFAULT == null ? created != null : !CREATED_EDEFAULT.equals(created);
			case CorpusPackage.STUDY_HEADER__SOURCES:
				return sources != null && !sources.isEmpty();
			case CorpusPackage.STUDY_HEADER__SUGGESTION_SETS:
				return suggestionSets != null && !suggestionSets.isEmpty();
			case CorpusPackage.STUDY_HEADER__CAMPAIGNS:
				return campaigns != null && !campaigns.isEmpty();
			case CorpusPackage.STUDY_HEADER__CONSENTS:
				return consents != null && !consents.isEmpty();
			case CorpusPackage.STUDY_HEADER__CARDS:
				return cards != null && !cards.isEmpty();
			case CorpusPackage.STUDY_HEADER__NOTES:
				return notes != null && !notes.isEmpty();
			case CorpusPackage.STUDY_HEADER__THRESHOLD:
				return threshold != THRESHOLD_EDEFAULT;
			case CorpusPackage.STUDY_HEADER__NPS:
				return nps != NPS_EDEFAULT;
			case CorpusPackage.STUDY_HEADER__INDICATORS:
				return indicators != null && !indicators.isEmpty();
			case CorpusPackage.STUDY_HEADER__HEADCOUNTS:
				return headcounts != null && !headcounts.isEmpty();
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
		result.append(" (name: ");
		result.append(name);
		result.append(", organisation: ");
		result.append(organisation);
		result.append(", purpose: ");
		result.append(purpose);
		result.append(", created: ");
		result.append(created);
		result.append(", sources: ");
		result.append(sources);
		result.append(", threshold: ");
		result.append(threshold);
		result.append(", nps: ");
		result.append(nps);
		result.append(')');
		return result.toString();
	}

} //StudyHeaderImpl
