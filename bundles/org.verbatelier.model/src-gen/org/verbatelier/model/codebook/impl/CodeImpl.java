/**
 */
package org.verbatelier.model.codebook.impl;

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

import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.CodebookPackage;
import org.verbatelier.model.codebook.Crosswalk;
import org.verbatelier.model.codebook.Rule;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Code</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.verbatelier.model.codebook.impl.CodeImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.verbatelier.model.codebook.impl.CodeImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.verbatelier.model.codebook.impl.CodeImpl#getDefinition <em>Definition</em>}</li>
 *   <li>{@link org.verbatelier.model.codebook.impl.CodeImpl#getInclude <em>Include</em>}</li>
 *   <li>{@link org.verbatelier.model.codebook.impl.CodeImpl#getExclude <em>Exclude</em>}</li>
 *   <li>{@link org.verbatelier.model.codebook.impl.CodeImpl#getExample <em>Example</em>}</li>
 *   <li>{@link org.verbatelier.model.codebook.impl.CodeImpl#getColour <em>Colour</em>}</li>
 *   <li>{@link org.verbatelier.model.codebook.impl.CodeImpl#getDefaultSeverity <em>Default Severity</em>}</li>
 *   <li>{@link org.verbatelier.model.codebook.impl.CodeImpl#getShortcut <em>Shortcut</em>}</li>
 *   <li>{@link org.verbatelier.model.codebook.impl.CodeImpl#getSynonyms <em>Synonyms</em>}</li>
 *   <li>{@link org.verbatelier.model.codebook.impl.CodeImpl#getIrritantTypes <em>Irritant Types</em>}</li>
 *   <li>{@link org.verbatelier.model.codebook.impl.CodeImpl#isDeprecated <em>Deprecated</em>}</li>
 *   <li>{@link org.verbatelier.model.codebook.impl.CodeImpl#getReplacedBy <em>Replaced By</em>}</li>
 *   <li>{@link org.verbatelier.model.codebook.impl.CodeImpl#getCodes <em>Codes</em>}</li>
 *   <li>{@link org.verbatelier.model.codebook.impl.CodeImpl#getRules <em>Rules</em>}</li>
 *   <li>{@link org.verbatelier.model.codebook.impl.CodeImpl#getCrosswalks <em>Crosswalks</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CodeImpl extends MinimalEObjectImpl.Container implements Code {
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
	 * The default value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected String label = LABEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getDefinition() <em>Definition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefinition()
	 * @generated
	 * @ordered
	 */
	protected static final String DEFINITION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDefinition() <em>Definition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefinition()
	 * @generated
	 * @ordered
	 */
	protected String definition = DEFINITION_EDEFAULT;

	/**
	 * The default value of the '{@link #getInclude() <em>Include</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInclude()
	 * @generated
	 * @ordered
	 */
	protected static final String INCLUDE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInclude() <em>Include</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInclude()
	 * @generated
	 * @ordered
	 */
	protected String include = INCLUDE_EDEFAULT;

	/**
	 * The default value of the '{@link #getExclude() <em>Exclude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExclude()
	 * @generated
	 * @ordered
	 */
	protected static final String EXCLUDE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExclude() <em>Exclude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExclude()
	 * @generated
	 * @ordered
	 */
	protected String exclude = EXCLUDE_EDEFAULT;

	/**
	 * The default value of the '{@link #getExample() <em>Example</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExample()
	 * @generated
	 * @ordered
	 */
	protected static final String EXAMPLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExample() <em>Example</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExample()
	 * @generated
	 * @ordered
	 */
	protected String example = EXAMPLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getColour() <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColour()
	 * @generated
	 * @ordered
	 */
	protected static final String COLOUR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getColour() <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColour()
	 * @generated
	 * @ordered
	 */
	protected String colour = COLOUR_EDEFAULT;

	/**
	 * The default value of the '{@link #getDefaultSeverity() <em>Default Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefaultSeverity()
	 * @generated
	 * @ordered
	 */
	protected static final int DEFAULT_SEVERITY_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getDefaultSeverity() <em>Default Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefaultSeverity()
	 * @generated
	 * @ordered
	 */
	protected int defaultSeverity = DEFAULT_SEVERITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getShortcut() <em>Shortcut</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShortcut()
	 * @generated
	 * @ordered
	 */
	protected static final String SHORTCUT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getShortcut() <em>Shortcut</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShortcut()
	 * @generated
	 * @ordered
	 */
	protected String shortcut = SHORTCUT_EDEFAULT;

	/**
	 * The default value of the '{@link #getSynonyms() <em>Synonyms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSynonyms()
	 * @generated
	 * @ordered
	 */
	protected static final String SYNONYMS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSynonyms() <em>Synonyms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSynonyms()
	 * @generated
	 * @ordered
	 */
	protected String synonyms = SYNONYMS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getIrritantTypes() <em>Irritant Types</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIrritantTypes()
	 * @generated
	 * @ordered
	 */
	protected EList<String> irritantTypes;

	/**
	 * The default value of the '{@link #isDeprecated() <em>Deprecated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDeprecated()
	 * @generated
	 * @ordered
	 */
	protected static final boolean DEPRECATED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isDeprecated() <em>Deprecated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDeprecated()
	 * @generated
	 * @ordered
	 */
	protected boolean deprecated = DEPRECATED_EDEFAULT;

	/**
	 * The default value of the '{@link #getReplacedBy() <em>Replaced By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReplacedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String REPLACED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReplacedBy() <em>Replaced By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReplacedBy()
	 * @generated
	 * @ordered
	 */
	protected String replacedBy = REPLACED_BY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCodes() <em>Codes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodes()
	 * @generated
	 * @ordered
	 */
	protected EList<Code> codes;

	/**
	 * The cached value of the '{@link #getRules() <em>Rules</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRules()
	 * @generated
	 * @ordered
	 */
	protected EList<Rule> rules;

	/**
	 * The cached value of the '{@link #getCrosswalks() <em>Crosswalks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCrosswalks()
	 * @generated
	 * @ordered
	 */
	protected EList<Crosswalk> crosswalks;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CodeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CodebookPackage.Literals.CODE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CodebookPackage.CODE__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLabel() {
		return label;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabel(String newLabel) {
		String oldLabel = label;
		label = newLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodebookPackage.CODE__LABEL, oldLabel, label));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDefinition() {
		return definition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDefinition(String newDefinition) {
		String oldDefinition = definition;
		definition = newDefinition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodebookPackage.CODE__DEFINITION, oldDefinition, definition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInclude() {
		return include;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInclude(String newInclude) {
		String oldInclude = include;
		include = newInclude;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodebookPackage.CODE__INCLUDE, oldInclude, include));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExclude() {
		return exclude;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExclude(String newExclude) {
		String oldExclude = exclude;
		exclude = newExclude;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodebookPackage.CODE__EXCLUDE, oldExclude, exclude));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExample() {
		return example;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExample(String newExample) {
		String oldExample = example;
		example = newExample;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodebookPackage.CODE__EXAMPLE, oldExample, example));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getColour() {
		return colour;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setColour(String newColour) {
		String oldColour = colour;
		colour = newColour;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodebookPackage.CODE__COLOUR, oldColour, colour));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDefaultSeverity() {
		return defaultSeverity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDefaultSeverity(int newDefaultSeverity) {
		int oldDefaultSeverity = defaultSeverity;
		defaultSeverity = newDefaultSeverity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodebookPackage.CODE__DEFAULT_SEVERITY, oldDefaultSeverity, defaultSeverity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getShortcut() {
		return shortcut;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShortcut(String newShortcut) {
		String oldShortcut = shortcut;
		shortcut = newShortcut;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodebookPackage.CODE__SHORTCUT, oldShortcut, shortcut));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSynonyms() {
		return synonyms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSynonyms(String newSynonyms) {
		String oldSynonyms = synonyms;
		synonyms = newSynonyms;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodebookPackage.CODE__SYNONYMS, oldSynonyms, synonyms));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getIrritantTypes() {
		if (irritantTypes == null) {
			irritantTypes = new EDataTypeEList<String>(String.class, this, CodebookPackage.CODE__IRRITANT_TYPES);
		}
		return irritantTypes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isDeprecated() {
		return deprecated;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeprecated(boolean newDeprecated) {
		boolean oldDeprecated = deprecated;
		deprecated = newDeprecated;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodebookPackage.CODE__DEPRECATED, oldDeprecated, deprecated));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReplacedBy() {
		return replacedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReplacedBy(String newReplacedBy) {
		String oldReplacedBy = replacedBy;
		replacedBy = newReplacedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodebookPackage.CODE__REPLACED_BY, oldReplacedBy, replacedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Code> getCodes() {
		if (codes == null) {
			codes = new EObjectContainmentEList<Code>(Code.class, this, CodebookPackage.CODE__CODES);
		}
		return codes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Rule> getRules() {
		if (rules == null) {
			rules = new EObjectContainmentEList<Rule>(Rule.class, this, CodebookPackage.CODE__RULES);
		}
		return rules;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Crosswalk> getCrosswalks() {
		if (crosswalks == null) {
			crosswalks = new EObjectContainmentEList<Crosswalk>(Crosswalk.class, this, CodebookPackage.CODE__CROSSWALKS);
		}
		return crosswalks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CodebookPackage.CODE__CODES:
				return ((InternalEList<?>)getCodes()).basicRemove(otherEnd, msgs);
			case CodebookPackage.CODE__RULES:
				return ((InternalEList<?>)getRules()).basicRemove(otherEnd, msgs);
			case CodebookPackage.CODE__CROSSWALKS:
				return ((InternalEList<?>)getCrosswalks()).basicRemove(otherEnd, msgs);
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
			case CodebookPackage.CODE__ID:
				return getId();
			case CodebookPackage.CODE__LABEL:
				return getLabel();
			case CodebookPackage.CODE__DEFINITION:
				return getDefinition();
			case CodebookPackage.CODE__INCLUDE:
				return getInclude();
			case CodebookPackage.CODE__EXCLUDE:
				return getExclude();
			case CodebookPackage.CODE__EXAMPLE:
				return getExample();
			case CodebookPackage.CODE__COLOUR:
				return getColour();
			case CodebookPackage.CODE__DEFAULT_SEVERITY:
				return getDefaultSeverity();
			case CodebookPackage.CODE__SHORTCUT:
				return getShortcut();
			case CodebookPackage.CODE__SYNONYMS:
				return getSynonyms();
			case CodebookPackage.CODE__IRRITANT_TYPES:
				return getIrritantTypes();
			case CodebookPackage.CODE__DEPRECATED:
				return isDeprecated();
			case CodebookPackage.CODE__REPLACED_BY:
				return getReplacedBy();
			case CodebookPackage.CODE__CODES:
				return getCodes();
			case CodebookPackage.CODE__RULES:
				return getRules();
			case CodebookPackage.CODE__CROSSWALKS:
				return getCrosswalks();
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
			case CodebookPackage.CODE__ID:
				setId((String)newValue);
				return;
			case CodebookPackage.CODE__LABEL:
				setLabel((String)newValue);
				return;
			case CodebookPackage.CODE__DEFINITION:
				setDefinition((String)newValue);
				return;
			case CodebookPackage.CODE__INCLUDE:
				setInclude((String)newValue);
				return;
			case CodebookPackage.CODE__EXCLUDE:
				setExclude((String)newValue);
				return;
			case CodebookPackage.CODE__EXAMPLE:
				setExample((String)newValue);
				return;
			case CodebookPackage.CODE__COLOUR:
				setColour((String)newValue);
				return;
			case CodebookPackage.CODE__DEFAULT_SEVERITY:
				setDefaultSeverity((Integer)newValue);
				return;
			case CodebookPackage.CODE__SHORTCUT:
				setShortcut((String)newValue);
				return;
			case CodebookPackage.CODE__SYNONYMS:
				setSynonyms((String)newValue);
				return;
			case CodebookPackage.CODE__IRRITANT_TYPES:
				getIrritantTypes().clear();
				getIrritantTypes().addAll((Collection<? extends String>)newValue);
				return;
			case CodebookPackage.CODE__DEPRECATED:
				setDeprecated((Boolean)newValue);
				return;
			case CodebookPackage.CODE__REPLACED_BY:
				setReplacedBy((String)newValue);
				return;
			case CodebookPackage.CODE__CODES:
				getCodes().clear();
				getCodes().addAll((Collection<? extends Code>)newValue);
				return;
			case CodebookPackage.CODE__RULES:
				getRules().clear();
				getRules().addAll((Collection<? extends Rule>)newValue);
				return;
			case CodebookPackage.CODE__CROSSWALKS:
				getCrosswalks().clear();
				getCrosswalks().addAll((Collection<? extends Crosswalk>)newValue);
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
			case CodebookPackage.CODE__ID:
				setId(ID_EDEFAULT);
				return;
			case CodebookPackage.CODE__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case CodebookPackage.CODE__DEFINITION:
				setDefinition(DEFINITION_EDEFAULT);
				return;
			case CodebookPackage.CODE__INCLUDE:
				setInclude(INCLUDE_EDEFAULT);
				return;
			case CodebookPackage.CODE__EXCLUDE:
				setExclude(EXCLUDE_EDEFAULT);
				return;
			case CodebookPackage.CODE__EXAMPLE:
				setExample(EXAMPLE_EDEFAULT);
				return;
			case CodebookPackage.CODE__COLOUR:
				setColour(COLOUR_EDEFAULT);
				return;
			case CodebookPackage.CODE__DEFAULT_SEVERITY:
				setDefaultSeverity(DEFAULT_SEVERITY_EDEFAULT);
				return;
			case CodebookPackage.CODE__SHORTCUT:
				setShortcut(SHORTCUT_EDEFAULT);
				return;
			case CodebookPackage.CODE__SYNONYMS:
				setSynonyms(SYNONYMS_EDEFAULT);
				return;
			case CodebookPackage.CODE__IRRITANT_TYPES:
				getIrritantTypes().clear();
				return;
			case CodebookPackage.CODE__DEPRECATED:
				setDeprecated(DEPRECATED_EDEFAULT);
				return;
			case CodebookPackage.CODE__REPLACED_BY:
				setReplacedBy(REPLACED_BY_EDEFAULT);
				return;
			case CodebookPackage.CODE__CODES:
				getCodes().clear();
				return;
			case CodebookPackage.CODE__RULES:
				getRules().clear();
				return;
			case CodebookPackage.CODE__CROSSWALKS:
				getCrosswalks().clear();
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
			case CodebookPackage.CODE__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case CodebookPackage.CODE__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case CodebookPackage.CODE__DEFINITION:
				return DEFINITION_EDEFAULT == null ? definition != null : !DEFINITION_EDEFAULT.equals(definition);
			case CodebookPackage.CODE__INCLUDE:
				return INCLUDE_EDEFAULT == null ? include != null : !INCLUDE_EDEFAULT.equals(include);
			case CodebookPackage.CODE__EXCLUDE:
				return EXCLUDE_EDEFAULT == null ? exclude != null : !EXCLUDE_EDEFAULT.equals(exclude);
			case CodebookPackage.CODE__EXAMPLE:
				return EXAMPLE_EDEFAULT == null ? example != null : !EXAMPLE_EDEFAULT.equals(example);
			case CodebookPackage.CODE__COLOUR:
				return COLOUR_EDEFAULT == null ? colour != null : !COLOUR_EDEFAULT.equals(colour);
			case CodebookPackage.CODE__DEFAULT_SEVERITY:
				return defaultSeverity != DEFAULT_SEVERITY_EDEFAULT;
			case CodebookPackage.CODE__SHORTCUT:
				return SHORTCUT_EDEFAULT == null ? shortcut != null : !SHORTCUT_EDEFAULT.equals(shortcut);
			case CodebookPackage.CODE__SYNONYMS:
				return SYNONYMS_EDEFAULT == null ? synonyms != null : !SYNONYMS_EDEFAULT.equals(synonyms);
			case CodebookPackage.CODE__IRRITANT_TYPES:
				return irritantTypes != null && !irritantTypes.isEmpty();
			case CodebookPackage.CODE__DEPRECATED:
				return deprecated != DEPRECATED_EDEFAULT;
			case CodebookPackage.CODE__REPLACED_BY:
				return REPLACED_BY_EDEFAULT == null ? replacedBy != null : !REPLACED_BY_EDEFAULT.equals(replacedBy);
			case CodebookPackage.CODE__CODES:
				return codes != null && !codes.isEmpty();
			case CodebookPackage.CODE__RULES:
				return rules != null && !rules.isEmpty();
			case CodebookPackage.CODE__CROSSWALKS:
				return crosswalks != null && !crosswalks.isEmpty();
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
		result.append(", label: ");
		result.append(label);
		result.append(", definition: ");
		result.append(definition);
		result.append(", include: ");
		result.append(include);
		result.append(", exclude: ");
		result.append(exclude);
		result.append(", example: ");
		result.append(example);
		result.append(", colour: ");
		result.append(colour);
		result.append(", defaultSeverity: ");
		result.append(defaultSeverity);
		result.append(", shortcut: ");
		result.append(shortcut);
		result.append(", synonyms: ");
		result.append(synonyms);
		result.append(", irritantTypes: ");
		result.append(irritantTypes);
		result.append(", deprecated: ");
		result.append(deprecated);
		result.append(", replacedBy: ");
		result.append(replacedBy);
		result.append(')');
		return result.toString();
	}

} //CodeImpl
