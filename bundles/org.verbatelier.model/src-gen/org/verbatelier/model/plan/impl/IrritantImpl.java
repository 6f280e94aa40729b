/**
 */
package org.verbatelier.model.plan.impl;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.verbatelier.model.plan.Irritant;
import org.verbatelier.model.plan.PlanPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Irritant</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.verbatelier.model.plan.impl.IrritantImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.IrritantImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.IrritantImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.IrritantImpl#getDefinition <em>Definition</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.IrritantImpl#getCauses <em>Causes</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.IrritantImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.IrritantImpl#getCodes <em>Codes</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.IrritantImpl#getPerimeter <em>Perimeter</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IrritantImpl extends MinimalEObjectImpl.Container implements Irritant {
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
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

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
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.IRRITANT__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.IRRITANT__TITLE, oldTitle, title));
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
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlanPackage.IRRITANT__ID:
				return getId();
			case PlanPackage.IRRITANT__TITLE:
				return getTitle();
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
			case PlanPackage.IRRITANT__ID:
				setId((String)newValue);
				return;
			case PlanPackage.IRRITANT__TITLE:
				setTitle((String)newValue);
				return;
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
			case PlanPackage.IRRITANT__ID:
				setId(ID_EDEFAULT);
				return;
			case PlanPackage.IRRITANT__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
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
			case PlanPackage.IRRITANT__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case PlanPackage.IRRITANT__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
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
		result.append(", title: ");
		result.append(title);
		result.append(", type: ");
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
		result.append(')');
		return result.toString();
	}

} //IrritantImpl
