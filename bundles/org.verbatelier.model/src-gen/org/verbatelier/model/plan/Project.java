/**
 */
package org.verbatelier.model.plan;

import java.time.LocalDate;

import java.util.List;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Project</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What is undertaken for one site.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.verbatelier.model.plan.Project#getResidence <em>Residence</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Project#getDescription <em>Description</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Project#getLead <em>Lead</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Project#getPartners <em>Partners</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Project#getIrritants <em>Irritants</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Project#getActions <em>Actions</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Project#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Project#getStart <em>Start</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Project#getDue <em>Due</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Project#getDone <em>Done</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Project#getState <em>State</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Project#getMilestones <em>Milestones</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Project#getIndicators <em>Indicators</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Project#getReview <em>Review</em>}</li>
 * </ul>
 *
 * @see org.verbatelier.model.plan.PlanPackage#getProject()
 * @model
 * @generated
 */
public interface Project extends PlanEntry {
	/**
	 * Returns the value of the '<em><b>Residence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The site.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Residence</em>' attribute.
	 * @see #setResidence(String)
	 * @see org.verbatelier.model.plan.PlanPackage#getProject_Residence()
	 * @model
	 * @generated
	 */
	String getResidence();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Project#getResidence <em>Residence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Residence</em>' attribute.
	 * @see #getResidence()
	 * @generated
	 */
	void setResidence(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is to be reached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.verbatelier.model.plan.PlanPackage#getProject_Description()
	 * @model
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Project#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Lead</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who leads.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lead</em>' attribute.
	 * @see #setLead(String)
	 * @see org.verbatelier.model.plan.PlanPackage#getProject_Lead()
	 * @model
	 * @generated
	 */
	String getLead();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Project#getLead <em>Lead</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lead</em>' attribute.
	 * @see #getLead()
	 * @generated
	 */
	void setLead(String value);

	/**
	 * Returns the value of the '<em><b>Partners</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Partners.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Partners</em>' attribute list.
	 * @see org.verbatelier.model.plan.PlanPackage#getProject_Partners()
	 * @model unique="false"
	 * @generated
	 */
	List<String> getPartners();

	/**
	 * Returns the value of the '<em><b>Irritants</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifiers of irritants met there.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Irritants</em>' attribute list.
	 * @see org.verbatelier.model.plan.PlanPackage#getProject_Irritants()
	 * @model unique="false"
	 * @generated
	 */
	List<String> getIrritants();

	/**
	 * Returns the value of the '<em><b>Actions</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifiers of actions taken there.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actions</em>' attribute list.
	 * @see org.verbatelier.model.plan.PlanPackage#getProject_Actions()
	 * @model unique="false"
	 * @generated
	 */
	List<String> getActions();

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifiers of codings that justify it; those that are no longer in the study are lost evidence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' attribute list.
	 * @see org.verbatelier.model.plan.PlanPackage#getProject_Evidence()
	 * @model unique="false"
	 * @generated
	 */
	List<String> getEvidence();

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(LocalDate)
	 * @see org.verbatelier.model.plan.PlanPackage#getProject_Start()
	 * @model dataType="org.verbatelier.model.plan.Date"
	 * @generated
	 */
	LocalDate getStart();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Project#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it is due.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(LocalDate)
	 * @see org.verbatelier.model.plan.PlanPackage#getProject_Due()
	 * @model dataType="org.verbatelier.model.plan.Date"
	 * @generated
	 */
	LocalDate getDue();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Project#getDue <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due</em>' attribute.
	 * @see #getDue()
	 * @generated
	 */
	void setDue(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Done</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was closed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Done</em>' attribute.
	 * @see #setDone(LocalDate)
	 * @see org.verbatelier.model.plan.PlanPackage#getProject_Done()
	 * @model dataType="org.verbatelier.model.plan.Date"
	 * @generated
	 */
	LocalDate getDone();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Project#getDone <em>Done</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Done</em>' attribute.
	 * @see #getDone()
	 * @generated
	 */
	void setDone(LocalDate value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.verbatelier.model.plan.ActionState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.verbatelier.model.plan.ActionState
	 * @see #setState(ActionState)
	 * @see org.verbatelier.model.plan.PlanPackage#getProject_State()
	 * @model
	 * @generated
	 */
	ActionState getState();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Project#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.verbatelier.model.plan.ActionState
	 * @see #getState()
	 * @generated
	 */
	void setState(ActionState value);

	/**
	 * Returns the value of the '<em><b>Milestones</b></em>' containment reference list.
	 * The list contents are of type {@link org.verbatelier.model.plan.Milestone}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Steps.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Milestones</em>' containment reference list.
	 * @see org.verbatelier.model.plan.PlanPackage#getProject_Milestones()
	 * @model containment="true"
	 * @generated
	 */
	List<Milestone> getMilestones();

	/**
	 * Returns the value of the '<em><b>Indicators</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How its effect is seen, one indicator each.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Indicators</em>' attribute list.
	 * @see org.verbatelier.model.plan.PlanPackage#getProject_Indicators()
	 * @model unique="false"
	 * @generated
	 */
	List<String> getIndicators();

	/**
	 * Returns the value of the '<em><b>Review</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What came of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Review</em>' attribute.
	 * @see #setReview(String)
	 * @see org.verbatelier.model.plan.PlanPackage#getProject_Review()
	 * @model
	 * @generated
	 */
	String getReview();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Project#getReview <em>Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Review</em>' attribute.
	 * @see #getReview()
	 * @generated
	 */
	void setReview(String value);

} // Project
