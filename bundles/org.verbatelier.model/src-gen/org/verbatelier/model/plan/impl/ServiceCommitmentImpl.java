/**
 */
package org.verbatelier.model.plan.impl;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.verbatelier.model.plan.PlanPackage;
import org.verbatelier.model.plan.Revision;
import org.verbatelier.model.plan.ServiceCommitment;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Service Commitment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.verbatelier.model.plan.impl.ServiceCommitmentImpl#getCharter <em>Charter</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.ServiceCommitmentImpl#getCodes <em>Codes</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.ServiceCommitmentImpl#getRevisions <em>Revisions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ServiceCommitmentImpl extends PlanEntryImpl implements ServiceCommitment {
	/**
	 * The default value of the '{@link #getCharter() <em>Charter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCharter()
	 * @generated
	 * @ordered
	 */
	protected static final String CHARTER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCharter() <em>Charter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCharter()
	 * @generated
	 * @ordered
	 */
	protected String charter = CHARTER_EDEFAULT;

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
	 * The cached value of the '{@link #getRevisions() <em>Revisions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRevisions()
	 * @generated
	 * @ordered
	 */
	protected EList<Revision> revisions;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ServiceCommitmentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlanPackage.Literals.SERVICE_COMMITMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCharter() {
		return charter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCharter(String newCharter) {
		String oldCharter = charter;
		charter = newCharter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.SERVICE_COMMITMENT__CHARTER, oldCharter, charter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getCodes() {
		if (codes == null) {
			codes = new EDataTypeEList<String>(String.class, this, PlanPackage.SERVICE_COMMITMENT__CODES);
		}
		return codes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Revision> getRevisions() {
		if (revisions == null) {
			revisions = new EObjectContainmentEList<Revision>(Revision.class, this, PlanPackage.SERVICE_COMMITMENT__REVISIONS);
		}
		return revisions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PlanPackage.SERVICE_COMMITMENT__REVISIONS:
				return ((InternalEList<?>)getRevisions()).basicRemove(otherEnd, msgs);
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
			case PlanPackage.SERVICE_COMMITMENT__CHARTER:
				return getCharter();
			case PlanPackage.SERVICE_COMMITMENT__CODES:
				return getCodes();
			case PlanPackage.SERVICE_COMMITMENT__REVISIONS:
				return getRevisions();
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
			case PlanPackage.SERVICE_COMMITMENT__CHARTER:
				setCharter((String)newValue);
				return;
			case PlanPackage.SERVICE_COMMITMENT__CODES:
				getCodes().clear();
				getCodes().addAll((Collection<? extends String>)newValue);
				return;
			case PlanPackage.SERVICE_COMMITMENT__REVISIONS:
				getRevisions().clear();
				getRevisions().addAll((Collection<? extends Revision>)newValue);
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
			case PlanPackage.SERVICE_COMMITMENT__CHARTER:
				setCharter(CHARTER_EDEFAULT);
				return;
			case PlanPackage.SERVICE_COMMITMENT__CODES:
				getCodes().clear();
				return;
			case PlanPackage.SERVICE_COMMITMENT__REVISIONS:
				getRevisions().clear();
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
			case PlanPackage.SERVICE_COMMITMENT__CHARTER:
				return CHARTER_EDEFAULT == null ? charter != null : !CHARTER_EDEFAULT.equals(charter);
			case PlanPackage.SERVICE_COMMITMENT__CODES:
				return codes != null && !codes.isEmpty();
			case PlanPackage.SERVICE_COMMITMENT__REVISIONS:
				return revisions != null && !revisions.isEmpty();
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
		result.append(" (charter: ");
		result.append(charter);
		result.append(", codes: ");
		result.append(codes);
		result.append(')');
		return result.toString();
	}

} //ServiceCommitmentImpl
