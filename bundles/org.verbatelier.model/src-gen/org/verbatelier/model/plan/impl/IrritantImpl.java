/**
 */
package org.verbatelier.model.plan.impl;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.verbatelier.model.corpus.Audience;

import org.verbatelier.model.plan.Irritant;
import org.verbatelier.model.plan.Level;
import org.verbatelier.model.plan.PlanPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Irritant</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.verbatelier.model.plan.impl.IrritantImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.IrritantImpl#getDefinition <em>Definition</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.IrritantImpl#getCauses <em>Causes</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.IrritantImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.IrritantImpl#getCodes <em>Codes</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.IrritantImpl#getPerimeter <em>Perimeter</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.IrritantImpl#getPerimeterLevel <em>Perimeter Level</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.IrritantImpl#getPublics <em>Publics</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.IrritantImpl#getMoments <em>Moments</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.IrritantImpl#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.IrritantImpl#getNoActionReason <em>No Action Reason</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IrritantImpl extends PlanEntryImpl implements Irritant {
	/**
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final String TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected String type = TYPE_EDEFAULT;

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
	 * The cached value of the '{@link #getCauses() <em>Causes</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCauses()
	 * @generated
	 * @ordered
	 */
	protected EList<String> causes;

	/**
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected EList<String> evidence;

	/**
	 * The cached value of the '{@link #getCodes() <em>Codes</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodes()
	 * @generated
	 * @ordered
	 */
	protected EList<String> codes;

	/**
	 * The default value of the '{@link #getPerimeter() <em>Perimeter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerimeter()
	 * @generated
	 * @ordered
	 */
	protected static final String PERIMETER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPerimeter() <em>Perimeter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerimeter()
	 * @generated
	 * @ordered
	 */
	protected String perimeter = PERIMETER_EDEFAULT;

	/**
	 * The default value of the '{@link #getPerimeterLevel() <em>Perimeter Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerimeterLevel()
	 * @generated
	 * @ordered
	 */
	protected static final Level PERIMETER_LEVEL_EDEFAULT = Level.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getPerimeterLevel() <em>Perimeter Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerimeterLevel()
	 * @generated
	 * @ordered
	 */
	protected Level perimeterLevel = PERIMETER_LEVEL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPublics() <em>Publics</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublics()
	 * @generated
	 * @ordered
	 */
	protected EList<Audience> publics;

	/**
	 * The cached value of the '{@link #getMoments() <em>Moments</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMoments()
	 * @generated
	 * @ordered
	 */
	protected EList<String> moments;

	/**
	 * The default value of the '{@link #getOwner() <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected static final String OWNER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOwner() <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected String owner = OWNER_EDEFAULT;

	/**
	 * The default value of the '{@link #getNoActionReason() <em>No Action Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNoActionReason()
	 * @generated
	 * @ordered
	 */
	protected static final String NO_ACTION_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNoActionReason() <em>No Action Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNoActionReason()
	 * @generated
	 * @ordered
	 */
	protected String noActionReason = NO_ACTION_REASON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected IrritantImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlanPackage.Literals.IRRITANT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(String newType) {
		String oldType = type;
		type = newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.IRRITANT__TYPE, oldType, type));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.IRRITANT__DEFINITION, oldDefinition, definition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getCauses() {
		if (causes == null) {
			causes = new EDataTypeEList<String>(String.class, this, PlanPackage.IRRITANT__CAUSES);
		}
		return causes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getEvidence() {
		if (evidence == null) {
			evidence = new EDataTypeEList<String>(String.class, this, PlanPackage.IRRITANT__EVIDENCE);
		}
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getCodes() {
		if (codes == null) {
			codes = new EDataTypeEList<String>(String.class, this, PlanPackage.IRRITANT__CODES);
		}
		return codes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPerimeter() {
		return perimeter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPerimeter(String newPerimeter) {
		String oldPerimeter = perimeter;
		perimeter = newPerimeter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.IRRITANT__PERIMETER, oldPerimeter, perimeter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Level getPerimeterLevel() {
		return perimeterLevel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPerimeterLevel(Level newPerimeterLevel) {
		Level oldPerimeterLevel = perimeterLevel;
		perimeterLevel = newPerimeterLevel == null ? PERIMETER_LEVEL_EDEFAULT : newPerimeterLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.IRRITANT__PERIMETER_LEVEL, oldPerimeterLevel, perimeterLevel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Audience> getPublics() {
		if (publics == null) {
			publics = new EDataTypeEList<Audience>(Audience.class, this, PlanPackage.IRRITANT__PUBLICS);
		}
		return publics;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getMoments() {
		if (moments == null) {
			moments = new EDataTypeEList<String>(String.class, this, PlanPackage.IRRITANT__MOMENTS);
		}
		return moments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOwner() {
		return owner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwner(String newOwner) {
		String oldOwner = owner;
		owner = newOwner;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.IRRITANT__OWNER, oldOwner, owner));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNoActionReason() {
		return noActionReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNoActionReason(String newNoActionReason) {
		String oldNoActionReason = noActionReason;
		noActionReason = newNoActionReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.IRRITANT__NO_ACTION_REASON, oldNoActionReason, noActionReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlanPackage.IRRITANT__TYPE:
				return getType();
			case PlanPackage.IRRITANT__DEFINITION:
				return getDefinition();
			case PlanPackage.IRRITANT__CAUSES:
				return getCauses();
			case PlanPackage.IRRITANT__EVIDENCE:
				return getEvidence();
			case PlanPackage.IRRITANT__CODES:
				return getCodes();
			case PlanPackage.IRRITANT__PERIMETER:
				return getPerimeter();
			case PlanPackage.IRRITANT__PERIMETER_LEVEL:
				return getPerimeterLevel();
			case PlanPackage.IRRITANT__PUBLICS:
				return getPublics();
			case PlanPackage.IRRITANT__MOMENTS:
				return getMoments();
			case PlanPackage.IRRITANT__OWNER:
				return getOwner();
			case PlanPackage.IRRITANT__NO_ACTION_REASON:
				return getNoActionReason();
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
			case PlanPackage.IRRITANT__TYPE:
				setType((String)newValue);
				return;
			case PlanPackage.IRRITANT__DEFINITION:
				setDefinition((String)newValue);
				return;
			case PlanPackage.IRRITANT__CAUSES:
				getCauses().clear();
				getCauses().addAll((Collection<? extends String>)newValue);
				return;
			case PlanPackage.IRRITANT__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends String>)newValue);
				return;
			case PlanPackage.IRRITANT__CODES:
				getCodes().clear();
				getCodes().addAll((Collection<? extends String>)newValue);
				return;
			case PlanPackage.IRRITANT__PERIMETER:
				setPerimeter((String)newValue);
				return;
			case PlanPackage.IRRITANT__PERIMETER_LEVEL:
				setPerimeterLevel((Level)newValue);
				return;
			case PlanPackage.IRRITANT__PUBLICS:
				getPublics().clear();
				getPublics().addAll((Collection<? extends Audience>)newValue);
				return;
			case PlanPackage.IRRITANT__MOMENTS:
				getMoments().clear();
				getMoments().addAll((Collection<? extends String>)newValue);
				return;
			case PlanPackage.IRRITANT__OWNER:
				setOwner((String)newValue);
				return;
			case PlanPackage.IRRITANT__NO_ACTION_REASON:
				setNoActionReason((String)newValue);
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
			case PlanPackage.IRRITANT__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case PlanPackage.IRRITANT__DEFINITION:
				setDefinition(DEFINITION_EDEFAULT);
				return;
			case PlanPackage.IRRITANT__CAUSES:
				getCauses().clear();
				return;
			case PlanPackage.IRRITANT__EVIDENCE:
				getEvidence().clear();
				return;
			case PlanPackage.IRRITANT__CODES:
				getCodes().clear();
				return;
			case PlanPackage.IRRITANT__PERIMETER:
				setPerimeter(PERIMETER_EDEFAULT);
				return;
			case PlanPackage.IRRITANT__PERIMETER_LEVEL:
				setPerimeterLevel(PERIMETER_LEVEL_EDEFAULT);
				return;
			case PlanPackage.IRRITANT__PUBLICS:
				getPublics().clear();
				return;
			case PlanPackage.IRRITANT__MOMENTS:
				getMoments().clear();
				return;
			case PlanPackage.IRRITANT__OWNER:
				setOwner(OWNER_EDEFAULT);
				return;
			case PlanPackage.IRRITANT__NO_ACTION_REASON:
				setNoActionReason(NO_ACTION_REASON_EDEFAULT);
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
			case PlanPackage.IRRITANT__TYPE:
				return TYPE_EDEFAULT == null ? type != null : !TYPE_EDEFAULT.equals(type);
			case PlanPackage.IRRITANT__DEFINITION:
				return DEFINITION_EDEFAULT == null ? definition != null : !DEFINITION_EDEFAULT.equals(definition);
			case PlanPackage.IRRITANT__CAUSES:
				return causes != null && !causes.isEmpty();
			case PlanPackage.IRRITANT__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
			case PlanPackage.IRRITANT__CODES:
				return codes != null && !codes.isEmpty();
			case PlanPackage.IRRITANT__PERIMETER:
				return PERIMETER_EDEFAULT == null ? perimeter != null : !PERIMETER_EDEFAULT.equals(perimeter);
			case PlanPackage.IRRITANT__PERIMETER_LEVEL:
				return perimeterLevel != PERIMETER_LEVEL_EDEFAULT;
			case PlanPackage.IRRITANT__PUBLICS:
				return publics != null && !publics.isEmpty();
			case PlanPackage.IRRITANT__MOMENTS:
				return moments != null && !moments.isEmpty();
			case PlanPackage.IRRITANT__OWNER:
				return OWNER_EDEFAULT == null ? owner != null : !OWNER_EDEFAULT.equals(owner);
			case PlanPackage.IRRITANT__NO_ACTION_REASON:
				return NO_ACTION_REASON_EDEFAULT == null ? noActionReason != null : !NO_ACTION_REASON_EDEFAULT.equals(noActionReason);
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
		result.append(" (type: ");
		result.append(type);
		result.append(", definition: ");
		result.append(definition);
		result.append(", causes: ");
		result.append(causes);
		result.append(", evidence: ");
		result.append(evidence);
		result.append(", codes: ");
		result.append(codes);
		result.append(", perimeter: ");
		result.append(perimeter);
		result.append(", perimeterLevel: ");
		result.append(perimeterLevel);
		result.append(", publics: ");
		result.append(publics);
		result.append(", moments: ");
		result.append(moments);
		result.append(", owner: ");
		result.append(owner);
		result.append(", noActionReason: ");
		result.append(noActionReason);
		result.append(')');
		return result.toString();
	}

} //IrritantImpl
