/**
 */
package org.verbatelier.model.plan;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Action Plan</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Everything that follows from the words of a study.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.verbatelier.model.plan.ActionPlan#getIrritants <em>Irritants</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.ActionPlan#getChantiers <em>Chantiers</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.ActionPlan#getPlans <em>Plans</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.ActionPlan#getCommitments <em>Commitments</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.ActionPlan#getProjects <em>Projects</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.ActionPlan#getServices <em>Services</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.ActionPlan#getComplaints <em>Complaints</em>}</li>
 * </ul>
 *
 * @see org.verbatelier.model.plan.PlanPackage#getActionPlan()
 * @model
 * @generated
 */
public interface ActionPlan extends EObject {
	/**
	 * Returns the value of the '<em><b>Irritants</b></em>' containment reference list.
	 * The list contents are of type {@link org.verbatelier.model.plan.Irritant}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The irritant register.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Irritants</em>' containment reference list.
	 * @see org.verbatelier.model.plan.PlanPackage#getActionPlan_Irritants()
	 * @model containment="true"
	 * @generated
	 */
	List<Irritant> getIrritants();

	/**
	 * Returns the value of the '<em><b>Chantiers</b></em>' containment reference list.
	 * The list contents are of type {@link org.verbatelier.model.plan.Chantier}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Groups of irritants.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chantiers</em>' containment reference list.
	 * @see org.verbatelier.model.plan.PlanPackage#getActionPlan_Chantiers()
	 * @model containment="true"
	 * @generated
	 */
	List<Chantier> getChantiers();

	/**
	 * Returns the value of the '<em><b>Plans</b></em>' containment reference list.
	 * The list contents are of type {@link org.verbatelier.model.plan.Plan}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Action plans.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Plans</em>' containment reference list.
	 * @see org.verbatelier.model.plan.PlanPackage#getActionPlan_Plans()
	 * @model containment="true"
	 * @generated
	 */
	List<Plan> getPlans();

	/**
	 * Returns the value of the '<em><b>Commitments</b></em>' containment reference list.
	 * The list contents are of type {@link org.verbatelier.model.plan.Commitment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Promises made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Commitments</em>' containment reference list.
	 * @see org.verbatelier.model.plan.PlanPackage#getActionPlan_Commitments()
	 * @model containment="true"
	 * @generated
	 */
	List<Commitment> getCommitments();

	/**
	 * Returns the value of the '<em><b>Projects</b></em>' containment reference list.
	 * The list contents are of type {@link org.verbatelier.model.plan.Project}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Projects of sites.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Projects</em>' containment reference list.
	 * @see org.verbatelier.model.plan.PlanPackage#getActionPlan_Projects()
	 * @model containment="true"
	 * @generated
	 */
	List<Project> getProjects();

	/**
	 * Returns the value of the '<em><b>Services</b></em>' containment reference list.
	 * The list contents are of type {@link org.verbatelier.model.plan.ServiceCommitment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the landlord commits itself to in charters and labels.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Services</em>' containment reference list.
	 * @see org.verbatelier.model.plan.PlanPackage#getActionPlan_Services()
	 * @model containment="true"
	 * @generated
	 */
	List<ServiceCommitment> getServices();

	/**
	 * Returns the value of the '<em><b>Complaints</b></em>' containment reference list.
	 * The list contents are of type {@link org.verbatelier.model.plan.Complaint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Complaints that verbatims are about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Complaints</em>' containment reference list.
	 * @see org.verbatelier.model.plan.PlanPackage#getActionPlan_Complaints()
	 * @model containment="true"
	 * @generated
	 */
	List<Complaint> getComplaints();

} // ActionPlan
