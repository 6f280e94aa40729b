/**
 */
package org.verbatelier.model.plan;

import java.math.BigDecimal;

import java.time.LocalDate;

import java.util.List;

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
 *   <li>{@link org.verbatelier.model.plan.Action#getNumber <em>Number</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Action#getType <em>Type</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Action#getDescription <em>Description</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Action#getIrritants <em>Irritants</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Action#getChantier <em>Chantier</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Action#getPerimeterLevel <em>Perimeter Level</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Action#getPerimeter <em>Perimeter</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Action#getQpv <em>Qpv</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Action#getTargetPublic <em>Target Public</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Action#getTfpbAxis <em>Tfpb Axis</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Action#getAmountPlanned <em>Amount Planned</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Action#getAmountRealised <em>Amount Realised</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Action#getAmountValued <em>Amount Valued</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Action#getFunding <em>Funding</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Action#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Action#getContributors <em>Contributors</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Action#getProvider <em>Provider</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Action#getPartners <em>Partners</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Action#getStart <em>Start</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Action#getDue <em>Due</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Action#getFirstDue <em>First Due</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Action#getDone <em>Done</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Action#getMilestones <em>Milestones</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Action#getEffort <em>Effort</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Action#getPriority <em>Priority</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Action#getPriorityReason <em>Priority Reason</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Action#getIndicator <em>Indicator</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Action#getIndicatorTarget <em>Indicator Target</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Action#getIndicatorSource <em>Indicator Source</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Action#getIndicatorResult <em>Indicator Result</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Action#getServiceCommitment <em>Service Commitment</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Action#getLever <em>Lever</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Action#getState <em>State</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Action#getEffect <em>Effect</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Action#getResult <em>Result</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Action#getWhatFailed <em>What Failed</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Action#getAgain <em>Again</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Action#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Action#getFeedbackDate <em>Feedback Date</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Action#getFeedbackMedium <em>Feedback Medium</em>}</li>
 * </ul>
 *
 * @see org.verbatelier.model.plan.PlanPackage#getAction()
 * @model
 * @generated
 */
public interface Action extends PlanEntry {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number, unique in the study; 0 when it has none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(int)
	 * @see org.verbatelier.model.plan.PlanPackage#getAction_Number()
	 * @model
	 * @generated
	 */
	int getNumber();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Action#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(int value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The literals are from the enumeration {@link org.verbatelier.model.plan.ActionType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What kind of answer it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.verbatelier.model.plan.ActionType
	 * @see #setType(ActionType)
	 * @see org.verbatelier.model.plan.PlanPackage#getAction_Type()
	 * @model
	 * @generated
	 */
	ActionType getType();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Action#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.verbatelier.model.plan.ActionType
	 * @see #getType()
	 * @generated
	 */
	void setType(ActionType value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.verbatelier.model.plan.PlanPackage#getAction_Description()
	 * @model
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Action#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

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
	 * Returns the value of the '<em><b>Chantier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of the chantier it belongs to; empty when none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chantier</em>' attribute.
	 * @see #setChantier(String)
	 * @see org.verbatelier.model.plan.PlanPackage#getAction_Chantier()
	 * @model
	 * @generated
	 */
	String getChantier();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Action#getChantier <em>Chantier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Chantier</em>' attribute.
	 * @see #getChantier()
	 * @generated
	 */
	void setChantier(String value);

	/**
	 * Returns the value of the '<em><b>Perimeter Level</b></em>' attribute.
	 * The literals are from the enumeration {@link org.verbatelier.model.plan.Level}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far it reaches.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Perimeter Level</em>' attribute.
	 * @see org.verbatelier.model.plan.Level
	 * @see #setPerimeterLevel(Level)
	 * @see org.verbatelier.model.plan.PlanPackage#getAction_PerimeterLevel()
	 * @model
	 * @generated
	 */
	Level getPerimeterLevel();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Action#getPerimeterLevel <em>Perimeter Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Perimeter Level</em>' attribute.
	 * @see org.verbatelier.model.plan.Level
	 * @see #getPerimeterLevel()
	 * @generated
	 */
	void setPerimeterLevel(Level value);

	/**
	 * Returns the value of the '<em><b>Perimeter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the agency, residence or neighbourhood; empty for the whole organisation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Perimeter</em>' attribute.
	 * @see #setPerimeter(String)
	 * @see org.verbatelier.model.plan.PlanPackage#getAction_Perimeter()
	 * @model
	 * @generated
	 */
	String getPerimeter();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Action#getPerimeter <em>Perimeter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Perimeter</em>' attribute.
	 * @see #getPerimeter()
	 * @generated
	 */
	void setPerimeter(String value);

	/**
	 * Returns the value of the '<em><b>Qpv</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the priority neighbourhood, such as QN05988M.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Qpv</em>' attribute.
	 * @see #setQpv(String)
	 * @see org.verbatelier.model.plan.PlanPackage#getAction_Qpv()
	 * @model
	 * @generated
	 */
	String getQpv();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Action#getQpv <em>Qpv</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Qpv</em>' attribute.
	 * @see #getQpv()
	 * @generated
	 */
	void setQpv(String value);

	/**
	 * Returns the value of the '<em><b>Target Public</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whom it is for, such as newcomers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target Public</em>' attribute.
	 * @see #setTargetPublic(String)
	 * @see org.verbatelier.model.plan.PlanPackage#getAction_TargetPublic()
	 * @model
	 * @generated
	 */
	String getTargetPublic();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Action#getTargetPublic <em>Target Public</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target Public</em>' attribute.
	 * @see #getTargetPublic()
	 * @generated
	 */
	void setTargetPublic(String value);

	/**
	 * Returns the value of the '<em><b>Tfpb Axis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Axis of the TFPB agreement, T1 to T8; empty when none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tfpb Axis</em>' attribute.
	 * @see #setTfpbAxis(String)
	 * @see org.verbatelier.model.plan.PlanPackage#getAction_TfpbAxis()
	 * @model
	 * @generated
	 */
	String getTfpbAxis();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Action#getTfpbAxis <em>Tfpb Axis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tfpb Axis</em>' attribute.
	 * @see #getTfpbAxis()
	 * @generated
	 */
	void setTfpbAxis(String value);

	/**
	 * Returns the value of the '<em><b>Amount Planned</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Planned expense in euros.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amount Planned</em>' attribute.
	 * @see #setAmountPlanned(BigDecimal)
	 * @see org.verbatelier.model.plan.PlanPackage#getAction_AmountPlanned()
	 * @model
	 * @generated
	 */
	BigDecimal getAmountPlanned();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Action#getAmountPlanned <em>Amount Planned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Amount Planned</em>' attribute.
	 * @see #getAmountPlanned()
	 * @generated
	 */
	void setAmountPlanned(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Amount Realised</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Expense made in euros.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amount Realised</em>' attribute.
	 * @see #setAmountRealised(BigDecimal)
	 * @see org.verbatelier.model.plan.PlanPackage#getAction_AmountRealised()
	 * @model
	 * @generated
	 */
	BigDecimal getAmountRealised();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Action#getAmountRealised <em>Amount Realised</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Amount Realised</em>' attribute.
	 * @see #getAmountRealised()
	 * @generated
	 */
	void setAmountRealised(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Amount Valued</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Part of it valued in the TFPB agreement, in euros.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amount Valued</em>' attribute.
	 * @see #setAmountValued(BigDecimal)
	 * @see org.verbatelier.model.plan.PlanPackage#getAction_AmountValued()
	 * @model
	 * @generated
	 */
	BigDecimal getAmountValued();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Action#getAmountValued <em>Amount Valued</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Amount Valued</em>' attribute.
	 * @see #getAmountValued()
	 * @generated
	 */
	void setAmountValued(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Funding</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who pays.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Funding</em>' attribute.
	 * @see #setFunding(String)
	 * @see org.verbatelier.model.plan.PlanPackage#getAction_Funding()
	 * @model
	 * @generated
	 */
	String getFunding();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Action#getFunding <em>Funding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Funding</em>' attribute.
	 * @see #getFunding()
	 * @generated
	 */
	void setFunding(String value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who leads: a person or a department.
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
	 * Who helps: persons or departments.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contributors</em>' attribute list.
	 * @see org.verbatelier.model.plan.PlanPackage#getAction_Contributors()
	 * @model unique="false"
	 * @generated
	 */
	List<String> getContributors();

	/**
	 * Returns the value of the '<em><b>Provider</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The contractor.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Provider</em>' attribute.
	 * @see #setProvider(String)
	 * @see org.verbatelier.model.plan.PlanPackage#getAction_Provider()
	 * @model
	 * @generated
	 */
	String getProvider();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Action#getProvider <em>Provider</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Provider</em>' attribute.
	 * @see #getProvider()
	 * @generated
	 */
	void setProvider(String value);

	/**
	 * Returns the value of the '<em><b>Partners</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Outside partners.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Partners</em>' attribute list.
	 * @see org.verbatelier.model.plan.PlanPackage#getAction_Partners()
	 * @model unique="false"
	 * @generated
	 */
	List<String> getPartners();

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(LocalDate)
	 * @see org.verbatelier.model.plan.PlanPackage#getAction_Start()
	 * @model dataType="org.verbatelier.model.plan.Date"
	 * @generated
	 */
	LocalDate getStart();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Action#getStart <em>Start</em>}' attribute.
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
	 * Returns the value of the '<em><b>First Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was due at first; unset while that has not changed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First Due</em>' attribute.
	 * @see #setFirstDue(LocalDate)
	 * @see org.verbatelier.model.plan.PlanPackage#getAction_FirstDue()
	 * @model dataType="org.verbatelier.model.plan.Date"
	 * @generated
	 */
	LocalDate getFirstDue();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Action#getFirstDue <em>First Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First Due</em>' attribute.
	 * @see #getFirstDue()
	 * @generated
	 */
	void setFirstDue(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Done</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was closed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Done</em>' attribute.
	 * @see #setDone(LocalDate)
	 * @see org.verbatelier.model.plan.PlanPackage#getAction_Done()
	 * @model dataType="org.verbatelier.model.plan.Date"
	 * @generated
	 */
	LocalDate getDone();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Action#getDone <em>Done</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Done</em>' attribute.
	 * @see #getDone()
	 * @generated
	 */
	void setDone(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Milestones</b></em>' containment reference list.
	 * The list contents are of type {@link org.verbatelier.model.plan.Milestone}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Steps.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Milestones</em>' containment reference list.
	 * @see org.verbatelier.model.plan.PlanPackage#getAction_Milestones()
	 * @model containment="true"
	 * @generated
	 */
	List<Milestone> getMilestones();

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
	 * Priority set by people, 1 is first; 0 to leave it to the computed one.
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
	 * Returns the value of the '<em><b>Priority Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why people set it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Priority Reason</em>' attribute.
	 * @see #setPriorityReason(String)
	 * @see org.verbatelier.model.plan.PlanPackage#getAction_PriorityReason()
	 * @model
	 * @generated
	 */
	String getPriorityReason();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Action#getPriorityReason <em>Priority Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Priority Reason</em>' attribute.
	 * @see #getPriorityReason()
	 * @generated
	 */
	void setPriorityReason(String value);

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
	 * Returns the value of the '<em><b>Indicator Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value aimed at.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Indicator Target</em>' attribute.
	 * @see #setIndicatorTarget(String)
	 * @see org.verbatelier.model.plan.PlanPackage#getAction_IndicatorTarget()
	 * @model
	 * @generated
	 */
	String getIndicatorTarget();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Action#getIndicatorTarget <em>Indicator Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Indicator Target</em>' attribute.
	 * @see #getIndicatorTarget()
	 * @generated
	 */
	void setIndicatorTarget(String value);

	/**
	 * Returns the value of the '<em><b>Indicator Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the value is read.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Indicator Source</em>' attribute.
	 * @see #setIndicatorSource(String)
	 * @see org.verbatelier.model.plan.PlanPackage#getAction_IndicatorSource()
	 * @model
	 * @generated
	 */
	String getIndicatorSource();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Action#getIndicatorSource <em>Indicator Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Indicator Source</em>' attribute.
	 * @see #getIndicatorSource()
	 * @generated
	 */
	void setIndicatorSource(String value);

	/**
	 * Returns the value of the '<em><b>Indicator Result</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value reached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Indicator Result</em>' attribute.
	 * @see #setIndicatorResult(String)
	 * @see org.verbatelier.model.plan.PlanPackage#getAction_IndicatorResult()
	 * @model
	 * @generated
	 */
	String getIndicatorResult();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Action#getIndicatorResult <em>Indicator Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Indicator Result</em>' attribute.
	 * @see #getIndicatorResult()
	 * @generated
	 */
	void setIndicatorResult(String value);

	/**
	 * Returns the value of the '<em><b>Service Commitment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of the commitment of a charter or label that it serves; empty when none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Service Commitment</em>' attribute.
	 * @see #setServiceCommitment(String)
	 * @see org.verbatelier.model.plan.PlanPackage#getAction_ServiceCommitment()
	 * @model
	 * @generated
	 */
	String getServiceCommitment();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Action#getServiceCommitment <em>Service Commitment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Service Commitment</em>' attribute.
	 * @see #getServiceCommitment()
	 * @generated
	 */
	void setServiceCommitment(String value);

	/**
	 * Returns the value of the '<em><b>Lever</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of the lever of the catalogue that it takes up; empty when none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lever</em>' attribute.
	 * @see #setLever(String)
	 * @see org.verbatelier.model.plan.PlanPackage#getAction_Lever()
	 * @model
	 * @generated
	 */
	String getLever();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Action#getLever <em>Lever</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lever</em>' attribute.
	 * @see #getLever()
	 * @generated
	 */
	void setLever(String value);

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
	 * Returns the value of the '<em><b>Effect</b></em>' attribute.
	 * The literals are from the enumeration {@link org.verbatelier.model.plan.Effect}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it brought about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Effect</em>' attribute.
	 * @see org.verbatelier.model.plan.Effect
	 * @see #setEffect(Effect)
	 * @see org.verbatelier.model.plan.PlanPackage#getAction_Effect()
	 * @model
	 * @generated
	 */
	Effect getEffect();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Action#getEffect <em>Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Effect</em>' attribute.
	 * @see org.verbatelier.model.plan.Effect
	 * @see #getEffect()
	 * @generated
	 */
	void setEffect(Effect value);

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
	 * Returns the value of the '<em><b>What Failed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What did not work.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>What Failed</em>' attribute.
	 * @see #setWhatFailed(String)
	 * @see org.verbatelier.model.plan.PlanPackage#getAction_WhatFailed()
	 * @model
	 * @generated
	 */
	String getWhatFailed();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Action#getWhatFailed <em>What Failed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>What Failed</em>' attribute.
	 * @see #getWhatFailed()
	 * @generated
	 */
	void setWhatFailed(String value);

	/**
	 * Returns the value of the '<em><b>Again</b></em>' attribute.
	 * The literals are from the enumeration {@link org.verbatelier.model.plan.Again}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it would be done again.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Again</em>' attribute.
	 * @see org.verbatelier.model.plan.Again
	 * @see #setAgain(Again)
	 * @see org.verbatelier.model.plan.PlanPackage#getAction_Again()
	 * @model
	 * @generated
	 */
	Again getAgain();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Action#getAgain <em>Again</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Again</em>' attribute.
	 * @see org.verbatelier.model.plan.Again
	 * @see #getAgain()
	 * @generated
	 */
	void setAgain(Again value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifiers of codings that justify it; those that are no longer in the study are lost evidence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' attribute list.
	 * @see org.verbatelier.model.plan.PlanPackage#getAction_Evidence()
	 * @model unique="false"
	 * @generated
	 */
	List<String> getEvidence();

	/**
	 * Returns the value of the '<em><b>Feedback Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When tenants were told.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Feedback Date</em>' attribute.
	 * @see #setFeedbackDate(LocalDate)
	 * @see org.verbatelier.model.plan.PlanPackage#getAction_FeedbackDate()
	 * @model dataType="org.verbatelier.model.plan.Date"
	 * @generated
	 */
	LocalDate getFeedbackDate();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Action#getFeedbackDate <em>Feedback Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Feedback Date</em>' attribute.
	 * @see #getFeedbackDate()
	 * @generated
	 */
	void setFeedbackDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Feedback Medium</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How tenants were told.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Feedback Medium</em>' attribute.
	 * @see #setFeedbackMedium(String)
	 * @see org.verbatelier.model.plan.PlanPackage#getAction_FeedbackMedium()
	 * @model
	 * @generated
	 */
	String getFeedbackMedium();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Action#getFeedbackMedium <em>Feedback Medium</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Feedback Medium</em>' attribute.
	 * @see #getFeedbackMedium()
	 * @generated
	 */
	void setFeedbackMedium(String value);

} // Action
