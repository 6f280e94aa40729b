/**
 */
package org.verbatelier.model.plan.impl;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.verbatelier.model.plan.ActionPlan;
import org.verbatelier.model.plan.Chantier;
import org.verbatelier.model.plan.Commitment;
import org.verbatelier.model.plan.Complaint;
import org.verbatelier.model.plan.Irritant;
import org.verbatelier.model.plan.Plan;
import org.verbatelier.model.plan.PlanPackage;
import org.verbatelier.model.plan.Project;
import org.verbatelier.model.plan.ServiceCommitment;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Action Plan</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.verbatelier.model.plan.impl.ActionPlanImpl#getIrritants <em>Irritants</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.ActionPlanImpl#getChantiers <em>Chantiers</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.ActionPlanImpl#getPlans <em>Plans</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.ActionPlanImpl#getCommitments <em>Commitments</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.ActionPlanImpl#getProjects <em>Projects</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.ActionPlanImpl#getServices <em>Services</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.ActionPlanImpl#getComplaints <em>Complaints</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ActionPlanImpl extends MinimalEObjectImpl.Container implements ActionPlan {
	/**
	 * The cached value of the '{@link #getIrritants() <em>Irritants</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIrritants()
	 * @generated
	 * @ordered
	 */
	protected EList<Irritant> irritants;

	/**
	 * The cached value of the '{@link #getChantiers() <em>Chantiers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChantiers()
	 * @generated
	 * @ordered
	 */
	protected EList<Chantier> chantiers;

	/**
	 * The cached value of the '{@link #getPlans() <em>Plans</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlans()
	 * @generated
	 * @ordered
	 */
	protected EList<Plan> plans;

	/**
	 * The cached value of the '{@link #getCommitments() <em>Commitments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCommitments()
	 * @generated
	 * @ordered
	 */
	protected EList<Commitment> commitments;

	/**
	 * The cached value of the '{@link #getProjects() <em>Projects</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProjects()
	 * @generated
	 * @ordered
	 */
	protected EList<Project> projects;

	/**
	 * The cached value of the '{@link #getServices() <em>Services</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServices()
	 * @generated
	 * @ordered
	 */
	protected EList<ServiceCommitment> services;

	/**
	 * The cached value of the '{@link #getComplaints() <em>Complaints</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComplaints()
	 * @generated
	 * @ordered
	 */
	protected EList<Complaint> complaints;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ActionPlanImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlanPackage.Literals.ACTION_PLAN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Irritant> getIrritants() {
		if (irritants == null) {
			irritants = new EObjectContainmentEList<Irritant>(Irritant.class, this, PlanPackage.ACTION_PLAN__IRRITANTS);
		}
		return irritants;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Chantier> getChantiers() {
		if (chantiers == null) {
			chantiers = new EObjectContainmentEList<Chantier>(Chantier.class, this, PlanPackage.ACTION_PLAN__CHANTIERS);
		}
		return chantiers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Plan> getPlans() {
		if (plans == null) {
			plans = new EObjectContainmentEList<Plan>(Plan.class, this, PlanPackage.ACTION_PLAN__PLANS);
		}
		return plans;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Commitment> getCommitments() {
		if (commitments == null) {
			commitments = new EObjectContainmentEList<Commitment>(Commitment.class, this, PlanPackage.ACTION_PLAN__COMMITMENTS);
		}
		return commitments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Project> getProjects() {
		if (projects == null) {
			projects = new EObjectContainmentEList<Project>(Project.class, this, PlanPackage.ACTION_PLAN__PROJECTS);
		}
		return projects;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<ServiceCommitment> getServices() {
		if (services == null) {
			services = new EObjectContainmentEList<ServiceCommitment>(ServiceCommitment.class, this, PlanPackage.ACTION_PLAN__SERVICES);
		}
		return services;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Complaint> getComplaints() {
		if (complaints == null) {
			complaints = new EObjectContainmentEList<Complaint>(Complaint.class, this, PlanPackage.ACTION_PLAN__COMPLAINTS);
		}
		return complaints;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PlanPackage.ACTION_PLAN__IRRITANTS:
				return ((InternalEList<?>)getIrritants()).basicRemove(otherEnd, msgs);
			case PlanPackage.ACTION_PLAN__CHANTIERS:
				return ((InternalEList<?>)getChantiers()).basicRemove(otherEnd, msgs);
			case PlanPackage.ACTION_PLAN__PLANS:
				return ((InternalEList<?>)getPlans()).basicRemove(otherEnd, msgs);
			case PlanPackage.ACTION_PLAN__COMMITMENTS:
				return ((InternalEList<?>)getCommitments()).basicRemove(otherEnd, msgs);
			case PlanPackage.ACTION_PLAN__PROJECTS:
				return ((InternalEList<?>)getProjects()).basicRemove(otherEnd, msgs);
			case PlanPackage.ACTION_PLAN__SERVICES:
				return ((InternalEList<?>)getServices()).basicRemove(otherEnd, msgs);
			case PlanPackage.ACTION_PLAN__COMPLAINTS:
				return ((InternalEList<?>)getComplaints()).basicRemove(otherEnd, msgs);
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
			case PlanPackage.ACTION_PLAN__IRRITANTS:
				return getIrritants();
			case PlanPackage.ACTION_PLAN__CHANTIERS:
				return getChantiers();
			case PlanPackage.ACTION_PLAN__PLANS:
				return getPlans();
			case PlanPackage.ACTION_PLAN__COMMITMENTS:
				return getCommitments();
			case PlanPackage.ACTION_PLAN__PROJECTS:
				return getProjects();
			case PlanPackage.ACTION_PLAN__SERVICES:
				return getServices();
			case PlanPackage.ACTION_PLAN__COMPLAINTS:
				return getComplaints();
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
			case PlanPackage.ACTION_PLAN__IRRITANTS:
				getIrritants().clear();
				getIrritants().addAll((Collection<? extends Irritant>)newValue);
				return;
			case PlanPackage.ACTION_PLAN__CHANTIERS:
				getChantiers().clear();
				getChantiers().addAll((Collection<? extends Chantier>)newValue);
				return;
			case PlanPackage.ACTION_PLAN__PLANS:
				getPlans().clear();
				getPlans().addAll((Collection<? extends Plan>)newValue);
				return;
			case PlanPackage.ACTION_PLAN__COMMITMENTS:
				getCommitments().clear();
				getCommitments().addAll((Collection<? extends Commitment>)newValue);
				return;
			case PlanPackage.ACTION_PLAN__PROJECTS:
				getProjects().clear();
				getProjects().addAll((Collection<? extends Project>)newValue);
				return;
			case PlanPackage.ACTION_PLAN__SERVICES:
				getServices().clear();
				getServices().addAll((Collection<? extends ServiceCommitment>)newValue);
				return;
			case PlanPackage.ACTION_PLAN__COMPLAINTS:
				getComplaints().clear();
				getComplaints().addAll((Collection<? extends Complaint>)newValue);
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
			case PlanPackage.ACTION_PLAN__IRRITANTS:
				getIrritants().clear();
				return;
			case PlanPackage.ACTION_PLAN__CHANTIERS:
				getChantiers().clear();
				return;
			case PlanPackage.ACTION_PLAN__PLANS:
				getPlans().clear();
				return;
			case PlanPackage.ACTION_PLAN__COMMITMENTS:
				getCommitments().clear();
				return;
			case PlanPackage.ACTION_PLAN__PROJECTS:
				getProjects().clear();
				return;
			case PlanPackage.ACTION_PLAN__SERVICES:
				getServices().clear();
				return;
			case PlanPackage.ACTION_PLAN__COMPLAINTS:
				getComplaints().clear();
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
			case PlanPackage.ACTION_PLAN__IRRITANTS:
				return irritants != null && !irritants.isEmpty();
			case PlanPackage.ACTION_PLAN__CHANTIERS:
				return chantiers != null && !chantiers.isEmpty();
			case PlanPackage.ACTION_PLAN__PLANS:
				return plans != null && !plans.isEmpty();
			case PlanPackage.ACTION_PLAN__COMMITMENTS:
				return commitments != null && !commitments.isEmpty();
			case PlanPackage.ACTION_PLAN__PROJECTS:
				return projects != null && !projects.isEmpty();
			case PlanPackage.ACTION_PLAN__SERVICES:
				return services != null && !services.isEmpty();
			case PlanPackage.ACTION_PLAN__COMPLAINTS:
				return complaints != null && !complaints.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //ActionPlanImpl
