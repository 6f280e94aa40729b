/**
 */
package org.verbatelier.model.plan;

import java.time.LocalDate;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Action</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something to do, with an owner and a date.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.verbatelier.model.plan.Action#getId <em>Id</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Action#getTitle <em>Title</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Action#getIrritants <em>Irritants</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Action#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Action#getContributors <em>Contributors</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Action#getDue <em>Due</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Action#getEffort <em>Effort</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Action#getPriority <em>Priority</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Action#getIndicator <em>Indicator</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Action#getState <em>State</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Action#getResult <em>Result</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Action#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @see org.verbatelier.model.plan.PlanPackage#getAction()
 * @model
 * @generated
 */
public interface Action extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unique in the study.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.verbatelier.model.plan.PlanPackage#getAction_Id()
	 * @model
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Action#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Title.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.verbatelier.model.plan.PlanPackage#getAction_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Action#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Irritants</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifiers of irritants it answers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Irritants</em>' attribute list.
	 * @see org.verbatelier.model.plan.PlanPackage#getAction_Irritants()
	 * @model unique="false"
	 * @generated
	 */
	List<String> getIrritants();

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who leads.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' attribute.
	 * @see #setOwner(String)
	 * @see org.verbatelier.model.plan.PlanPackage#getAction_Owner()
	 * @model
	 * @generated
	 */
	String getOwner();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Action#getOwner <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' attribute.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(String value);

	/**
	 * Returns the value of the '<em><b>Contributors</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who helps.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contributors</em>' attribute list.
	 * @see org.verbatelier.model.plan.PlanPackage#getAction_Contributors()
	 * @model unique="false"
	 * @generated
	 */
	List<String> getContributors();

	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it is due.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(LocalDate)
	 * @see org.verbatelier.model.plan.PlanPackage#getAction_Due()
	 * @model dataType="org.verbatelier.model.plan.Date"
	 * @generated
	 */
	LocalDate getDue();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Action#getDue <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due</em>' attribute.
	 * @see #getDue()
	 * @generated
	 */
	void setDue(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Effort</b></em>' attribute.
	 * The literals are from the enumeration {@link org.verbatelier.model.plan.Effort}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Effort.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Effort</em>' attribute.
	 * @see org.verbatelier.model.plan.Effort
	 * @see #setEffort(Effort)
	 * @see org.verbatelier.model.plan.PlanPackage#getAction_Effort()
	 * @model
	 * @generated
	 */
	Effort getEffort();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Action#getEffort <em>Effort</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Effort</em>' attribute.
	 * @see org.verbatelier.model.plan.Effort
	 * @see #getEffort()
	 * @generated
	 */
	void setEffort(Effort value);

	/**
	 * Returns the value of the '<em><b>Priority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1 is first; 0 when undecided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Priority</em>' attribute.
	 * @see #setPriority(int)
	 * @see org.verbatelier.model.plan.PlanPackage#getAction_Priority()
	 * @model
	 * @generated
	 */
	int getPriority();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Action#getPriority <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Priority</em>' attribute.
	 * @see #getPriority()
	 * @generated
	 */
	void setPriority(int value);

	/**
	 * Returns the value of the '<em><b>Indicator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How its effect is seen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Indicator</em>' attribute.
	 * @see #setIndicator(String)
	 * @see org.verbatelier.model.plan.PlanPackage#getAction_Indicator()
	 * @model
	 * @generated
	 */
	String getIndicator();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Action#getIndicator <em>Indicator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Indicator</em>' attribute.
	 * @see #getIndicator()
	 * @generated
	 */
	void setIndicator(String value);

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
	 * @see org.verbatelier.model.plan.PlanPackage#getAction_State()
	 * @model
	 * @generated
	 */
	ActionState getState();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Action#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.verbatelier.model.plan.ActionState
	 * @see #getState()
	 * @generated
	 */
	void setState(ActionState value);

	/**
	 * Returns the value of the '<em><b>Result</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What came of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Result</em>' attribute.
	 * @see #setResult(String)
	 * @see org.verbatelier.model.plan.PlanPackage#getAction_Result()
	 * @model
	 * @generated
	 */
	String getResult();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Action#getResult <em>Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Result</em>' attribute.
	 * @see #getResult()
	 * @generated
	 */
	void setResult(String value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifiers of codings that justify it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' attribute list.
	 * @see org.verbatelier.model.plan.PlanPackage#getAction_Evidence()
	 * @model unique="false"
	 * @generated
	 */
	List<String> getEvidence();

} // Action
