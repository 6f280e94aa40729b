/**
 */
package org.verbatelier.model.plan.impl;

import java.math.BigDecimal;

import java.time.LocalDate;

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

import org.verbatelier.model.plan.Action;
import org.verbatelier.model.plan.ActionState;
import org.verbatelier.model.plan.ActionType;
import org.verbatelier.model.plan.Again;
import org.verbatelier.model.plan.Effect;
import org.verbatelier.model.plan.Effort;
import org.verbatelier.model.plan.Level;
import org.verbatelier.model.plan.Milestone;
import org.verbatelier.model.plan.PlanPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Action</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.verbatelier.model.plan.impl.ActionImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.ActionImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.ActionImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.ActionImpl#getIrritants <em>Irritants</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.ActionImpl#getChantier <em>Chantier</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.ActionImpl#getPerimeterLevel <em>Perimeter Level</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.ActionImpl#getPerimeter <em>Perimeter</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.ActionImpl#getQpv <em>Qpv</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.ActionImpl#getTargetPublic <em>Target Public</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.ActionImpl#getTfpbAxis <em>Tfpb Axis</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.ActionImpl#getAmountPlanned <em>Amount Planned</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.ActionImpl#getAmountRealised <em>Amount Realised</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.ActionImpl#getAmountValued <em>Amount Valued</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.ActionImpl#getFunding <em>Funding</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.ActionImpl#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.ActionImpl#getContributors <em>Contributors</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.ActionImpl#getProvider <em>Provider</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.ActionImpl#getPartners <em>Partners</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.ActionImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.ActionImpl#getDue <em>Due</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.ActionImpl#getFirstDue <em>First Due</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.ActionImpl#getDone <em>Done</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.ActionImpl#getMilestones <em>Milestones</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.ActionImpl#getEffort <em>Effort</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.ActionImpl#getPriority <em>Priority</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.ActionImpl#getPriorityReason <em>Priority Reason</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.ActionImpl#getIndicator <em>Indicator</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.ActionImpl#getIndicatorTarget <em>Indicator Target</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.ActionImpl#getIndicatorSource <em>Indicator Source</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.ActionImpl#getIndicatorResult <em>Indicator Result</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.ActionImpl#getServiceCommitment <em>Service Commitment</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.ActionImpl#getLever <em>Lever</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.ActionImpl#getState <em>State</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.ActionImpl#getEffect <em>Effect</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.ActionImpl#getResult <em>Result</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.ActionImpl#getWhatFailed <em>What Failed</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.ActionImpl#getAgain <em>Again</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.ActionImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.ActionImpl#getFeedbackDate <em>Feedback Date</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.ActionImpl#getFeedbackMedium <em>Feedback Medium</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ActionImpl extends PlanEntryImpl implements Action {
	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final int NUMBER_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected int number = NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final ActionType TYPE_EDEFAULT = ActionType.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected ActionType type = TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getIrritants() <em>Irritants</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIrritants()
	 * @generated
	 * @ordered
	 */
	protected EList<String> irritants;

	/**
	 * The default value of the '{@link #getChantier() <em>Chantier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChantier()
	 * @generated
	 * @ordered
	 */
	protected static final String CHANTIER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getChantier() <em>Chantier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChantier()
	 * @generated
	 * @ordered
	 */
	protected String chantier = CHANTIER_EDEFAULT;

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
	 * The default value of the '{@link #getQpv() <em>Qpv</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQpv()
	 * @generated
	 * @ordered
	 */
	protected static final String QPV_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getQpv() <em>Qpv</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQpv()
	 * @generated
	 * @ordered
	 */
	protected String qpv = QPV_EDEFAULT;

	/**
	 * The default value of the '{@link #getTargetPublic() <em>Target Public</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetPublic()
	 * @generated
	 * @ordered
	 */
	protected static final String TARGET_PUBLIC_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTargetPublic() <em>Target Public</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetPublic()
	 * @generated
	 * @ordered
	 */
	protected String targetPublic = TARGET_PUBLIC_EDEFAULT;

	/**
	 * The default value of the '{@link #getTfpbAxis() <em>Tfpb Axis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTfpbAxis()
	 * @generated
	 * @ordered
	 */
	protected static final String TFPB_AXIS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTfpbAxis() <em>Tfpb Axis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTfpbAxis()
	 * @generated
	 * @ordered
	 */
	protected String tfpbAxis = TFPB_AXIS_EDEFAULT;

	/**
	 * The default value of the '{@link #getAmountPlanned() <em>Amount Planned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmountPlanned()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal AMOUNT_PLANNED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAmountPlanned() <em>Amount Planned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmountPlanned()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal amountPlanned = AMOUNT_PLANNED_EDEFAULT;

	/**
	 * The default value of the '{@link #getAmountRealised() <em>Amount Realised</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmountRealised()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal AMOUNT_REALISED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAmountRealised() <em>Amount Realised</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmountRealised()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal amountRealised = AMOUNT_REALISED_EDEFAULT;

	/**
	 * The default value of the '{@link #getAmountValued() <em>Amount Valued</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmountValued()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal AMOUNT_VALUED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAmountValued() <em>Amount Valued</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmountValued()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal amountValued = AMOUNT_VALUED_EDEFAULT;

	/**
	 * The default value of the '{@link #getFunding() <em>Funding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFunding()
	 * @generated
	 * @ordered
	 */
	protected static final String FUNDING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFunding() <em>Funding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFunding()
	 * @generated
	 * @ordered
	 */
	protected String funding = FUNDING_EDEFAULT;

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
	 * The cached value of the '{@link #getContributors() <em>Contributors</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContributors()
	 * @generated
	 * @ordered
	 */
	protected EList<String> contributors;

	/**
	 * The default value of the '{@link #getProvider() <em>Provider</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvider()
	 * @generated
	 * @ordered
	 */
	protected static final String PROVIDER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProvider() <em>Provider</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProvider()
	 * @generated
	 * @ordered
	 */
	protected String provider = PROVIDER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPartners() <em>Partners</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPartners()
	 * @generated
	 * @ordered
	 */
	protected EList<String> partners;

	/**
	 * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected LocalDate start = START_EDEFAULT;

	/**
	 * The default value of the '{@link #getDue() <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDue()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDue() <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDue()
	 * @generated
	 * @ordered
	 */
	protected LocalDate due = DUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFirstDue() <em>First Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstDue()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate FIRST_DUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFirstDue() <em>First Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstDue()
	 * @generated
	 * @ordered
	 */
	protected LocalDate firstDue = FIRST_DUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDone() <em>Done</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDone()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DONE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDone() <em>Done</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDone()
	 * @generated
	 * @ordered
	 */
	protected LocalDate done = DONE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMilestones() <em>Milestones</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMilestones()
	 * @generated
	 * @ordered
	 */
	protected EList<Milestone> milestones;

	/**
	 * The default value of the '{@link #getEffort() <em>Effort</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffort()
	 * @generated
	 * @ordered
	 */
	protected static final Effort EFFORT_EDEFAULT = Effort.UNKNOWN;

	/**
	 * The cached value of the '{@link #getEffort() <em>Effort</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffort()
	 * @generated
	 * @ordered
	 */
	protected Effort effort = EFFORT_EDEFAULT;

	/**
	 * The default value of the '{@link #getPriority() <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPriority()
	 * @generated
	 * @ordered
	 */
	protected static final int PRIORITY_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPriority() <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPriority()
	 * @generated
	 * @ordered
	 */
	protected int priority = PRIORITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getPriorityReason() <em>Priority Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPriorityReason()
	 * @generated
	 * @ordered
	 */
	protected static final String PRIORITY_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPriorityReason() <em>Priority Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPriorityReason()
	 * @generated
	 * @ordered
	 */
	protected String priorityReason = PRIORITY_REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #getIndicator() <em>Indicator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndicator()
	 * @generated
	 * @ordered
	 */
	protected static final String INDICATOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIndicator() <em>Indicator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndicator()
	 * @generated
	 * @ordered
	 */
	protected String indicator = INDICATOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getIndicatorTarget() <em>Indicator Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndicatorTarget()
	 * @generated
	 * @ordered
	 */
	protected static final String INDICATOR_TARGET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIndicatorTarget() <em>Indicator Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndicatorTarget()
	 * @generated
	 * @ordered
	 */
	protected String indicatorTarget = INDICATOR_TARGET_EDEFAULT;

	/**
	 * The default value of the '{@link #getIndicatorSource() <em>Indicator Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndicatorSource()
	 * @generated
	 * @ordered
	 */
	protected static final String INDICATOR_SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIndicatorSource() <em>Indicator Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndicatorSource()
	 * @generated
	 * @ordered
	 */
	protected String indicatorSource = INDICATOR_SOURCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getIndicatorResult() <em>Indicator Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndicatorResult()
	 * @generated
	 * @ordered
	 */
	protected static final String INDICATOR_RESULT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIndicatorResult() <em>Indicator Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndicatorResult()
	 * @generated
	 * @ordered
	 */
	protected String indicatorResult = INDICATOR_RESULT_EDEFAULT;

	/**
	 * The default value of the '{@link #getServiceCommitment() <em>Service Commitment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServiceCommitment()
	 * @generated
	 * @ordered
	 */
	protected static final String SERVICE_COMMITMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getServiceCommitment() <em>Service Commitment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServiceCommitment()
	 * @generated
	 * @ordered
	 */
	protected String serviceCommitment = SERVICE_COMMITMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getLever() <em>Lever</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLever()
	 * @generated
	 * @ordered
	 */
	protected static final String LEVER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLever() <em>Lever</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLever()
	 * @generated
	 * @ordered
	 */
	protected String lever = LEVER_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final ActionState STATE_EDEFAULT = ActionState.PROPOSED;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected ActionState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getEffect() <em>Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffect()
	 * @generated
	 * @ordered
	 */
	protected static final Effect EFFECT_EDEFAULT = Effect.UNKNOWN;

	/**
	 * The cached value of the '{@link #getEffect() <em>Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffect()
	 * @generated
	 * @ordered
	 */
	protected Effect effect = EFFECT_EDEFAULT;

	/**
	 * The default value of the '{@link #getResult() <em>Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResult()
	 * @generated
	 * @ordered
	 */
	protected static final String RESULT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getResult() <em>Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResult()
	 * @generated
	 * @ordered
	 */
	protected String result = RESULT_EDEFAULT;

	/**
	 * The default value of the '{@link #getWhatFailed() <em>What Failed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhatFailed()
	 * @generated
	 * @ordered
	 */
	protected static final String WHAT_FAILED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWhatFailed() <em>What Failed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhatFailed()
	 * @generated
	 * @ordered
	 */
	protected String whatFailed = WHAT_FAILED_EDEFAULT;

	/**
	 * The default value of the '{@link #getAgain() <em>Again</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgain()
	 * @generated
	 * @ordered
	 */
	protected static final Again AGAIN_EDEFAULT = Again.UNDECIDED;

	/**
	 * The cached value of the '{@link #getAgain() <em>Again</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgain()
	 * @generated
	 * @ordered
	 */
	protected Again again = AGAIN_EDEFAULT;

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
	 * The default value of the '{@link #getFeedbackDate() <em>Feedback Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFeedbackDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate FEEDBACK_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFeedbackDate() <em>Feedback Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFeedbackDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate feedbackDate = FEEDBACK_DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFeedbackMedium() <em>Feedback Medium</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFeedbackMedium()
	 * @generated
	 * @ordered
	 */
	protected static final String FEEDBACK_MEDIUM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFeedbackMedium() <em>Feedback Medium</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFeedbackMedium()
	 * @generated
	 * @ordered
	 */
	protected String feedbackMedium = FEEDBACK_MEDIUM_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ActionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlanPackage.Literals.ACTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(int newNumber) {
		int oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ACTION__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ActionType getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(ActionType newType) {
		ActionType oldType = type;
		type = newType == null ? TYPE_EDEFAULT : newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ACTION__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ACTION__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getIrritants() {
		if (irritants == null) {
			irritants = new EDataTypeEList<String>(String.class, this, PlanPackage.ACTION__IRRITANTS);
		}
		return irritants;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getChantier() {
		return chantier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChantier(String newChantier) {
		String oldChantier = chantier;
		chantier = newChantier;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ACTION__CHANTIER, oldChantier, chantier));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ACTION__PERIMETER_LEVEL, oldPerimeterLevel, perimeterLevel));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ACTION__PERIMETER, oldPerimeter, perimeter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getQpv() {
		return qpv;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQpv(String newQpv) {
		String oldQpv = qpv;
		qpv = newQpv;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ACTION__QPV, oldQpv, qpv));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTargetPublic() {
		return targetPublic;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTargetPublic(String newTargetPublic) {
		String oldTargetPublic = targetPublic;
		targetPublic = newTargetPublic;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ACTION__TARGET_PUBLIC, oldTargetPublic, targetPublic));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTfpbAxis() {
		return tfpbAxis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTfpbAxis(String newTfpbAxis) {
		String oldTfpbAxis = tfpbAxis;
		tfpbAxis = newTfpbAxis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ACTION__TFPB_AXIS, oldTfpbAxis, tfpbAxis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getAmountPlanned() {
		return amountPlanned;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAmountPlanned(BigDecimal newAmountPlanned) {
		BigDecimal oldAmountPlanned = amountPlanned;
		amountPlanned = newAmountPlanned;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ACTION__AMOUNT_PLANNED, oldAmountPlanned, amountPlanned));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getAmountRealised() {
		return amountRealised;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAmountRealised(BigDecimal newAmountRealised) {
		BigDecimal oldAmountRealised = amountRealised;
		amountRealised = newAmountRealised;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ACTION__AMOUNT_REALISED, oldAmountRealised, amountRealised));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getAmountValued() {
		return amountValued;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAmountValued(BigDecimal newAmountValued) {
		BigDecimal oldAmountValued = amountValued;
		amountValued = newAmountValued;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ACTION__AMOUNT_VALUED, oldAmountValued, amountValued));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFunding() {
		return funding;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFunding(String newFunding) {
		String oldFunding = funding;
		funding = newFunding;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ACTION__FUNDING, oldFunding, funding));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ACTION__OWNER, oldOwner, owner));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getContributors() {
		if (contributors == null) {
			contributors = new EDataTypeEList<String>(String.class, this, PlanPackage.ACTION__CONTRIBUTORS);
		}
		return contributors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProvider() {
		return provider;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProvider(String newProvider) {
		String oldProvider = provider;
		provider = newProvider;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ACTION__PROVIDER, oldProvider, provider));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getPartners() {
		if (partners == null) {
			partners = new EDataTypeEList<String>(String.class, this, PlanPackage.ACTION__PARTNERS);
		}
		return partners;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getStart() {
		return start;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(LocalDate newStart) {
		LocalDate oldStart = start;
		start = newStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ACTION__START, oldStart, start));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDue() {
		return due;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDue(LocalDate newDue) {
		LocalDate oldDue = due;
		due = newDue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ACTION__DUE, oldDue, due));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getFirstDue() {
		return firstDue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirstDue(LocalDate newFirstDue) {
		LocalDate oldFirstDue = firstDue;
		firstDue = newFirstDue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ACTION__FIRST_DUE, oldFirstDue, firstDue));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDone() {
		return done;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDone(LocalDate newDone) {
		LocalDate oldDone = done;
		done = newDone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ACTION__DONE, oldDone, done));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Milestone> getMilestones() {
		if (milestones == null) {
			milestones = new EObjectContainmentEList<Milestone>(Milestone.class, this, PlanPackage.ACTION__MILESTONES);
		}
		return milestones;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Effort getEffort() {
		return effort;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEffort(Effort newEffort) {
		Effort oldEffort = effort;
		effort = newEffort == null ? EFFORT_EDEFAULT : newEffort;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ACTION__EFFORT, oldEffort, effort));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPriority() {
		return priority;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPriority(int newPriority) {
		int oldPriority = priority;
		priority = newPriority;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ACTION__PRIORITY, oldPriority, priority));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPriorityReason() {
		return priorityReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPriorityReason(String newPriorityReason) {
		String oldPriorityReason = priorityReason;
		priorityReason = newPriorityReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ACTION__PRIORITY_REASON, oldPriorityReason, priorityReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIndicator() {
		return indicator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIndicator(String newIndicator) {
		String oldIndicator = indicator;
		indicator = newIndicator;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ACTION__INDICATOR, oldIndicator, indicator));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIndicatorTarget() {
		return indicatorTarget;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIndicatorTarget(String newIndicatorTarget) {
		String oldIndicatorTarget = indicatorTarget;
		indicatorTarget = newIndicatorTarget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ACTION__INDICATOR_TARGET, oldIndicatorTarget, indicatorTarget));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIndicatorSource() {
		return indicatorSource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIndicatorSource(String newIndicatorSource) {
		String oldIndicatorSource = indicatorSource;
		indicatorSource = newIndicatorSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ACTION__INDICATOR_SOURCE, oldIndicatorSource, indicatorSource));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIndicatorResult() {
		return indicatorResult;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIndicatorResult(String newIndicatorResult) {
		String oldIndicatorResult = indicatorResult;
		indicatorResult = newIndicatorResult;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ACTION__INDICATOR_RESULT, oldIndicatorResult, indicatorResult));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getServiceCommitment() {
		return serviceCommitment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setServiceCommitment(String newServiceCommitment) {
		String oldServiceCommitment = serviceCommitment;
		serviceCommitment = newServiceCommitment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ACTION__SERVICE_COMMITMENT, oldServiceCommitment, serviceCommitment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLever() {
		return lever;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLever(String newLever) {
		String oldLever = lever;
		lever = newLever;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ACTION__LEVER, oldLever, lever));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ActionState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(ActionState newState) {
		ActionState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ACTION__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Effect getEffect() {
		return effect;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEffect(Effect newEffect) {
		Effect oldEffect = effect;
		effect = newEffect == null ? EFFECT_EDEFAULT : newEffect;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ACTION__EFFECT, oldEffect, effect));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getResult() {
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResult(String newResult) {
		String oldResult = result;
		result = newResult;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ACTION__RESULT, oldResult, result));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWhatFailed() {
		return whatFailed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhatFailed(String newWhatFailed) {
		String oldWhatFailed = whatFailed;
		whatFailed = newWhatFailed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ACTION__WHAT_FAILED, oldWhatFailed, whatFailed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Again getAgain() {
		return again;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgain(Again newAgain) {
		Again oldAgain = again;
		again = newAgain == null ? AGAIN_EDEFAULT : newAgain;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ACTION__AGAIN, oldAgain, again));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getEvidence() {
		if (evidence == null) {
			evidence = new EDataTypeEList<String>(String.class, this, PlanPackage.ACTION__EVIDENCE);
		}
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getFeedbackDate() {
		return feedbackDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFeedbackDate(LocalDate newFeedbackDate) {
		LocalDate oldFeedbackDate = feedbackDate;
		feedbackDate = newFeedbackDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ACTION__FEEDBACK_DATE, oldFeedbackDate, feedbackDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFeedbackMedium() {
		return feedbackMedium;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFeedbackMedium(String newFeedbackMedium) {
		String oldFeedbackMedium = feedbackMedium;
		feedbackMedium = newFeedbackMedium;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.ACTION__FEEDBACK_MEDIUM, oldFeedbackMedium, feedbackMedium));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PlanPackage.ACTION__MILESTONES:
				return ((InternalEList<?>)getMilestones()).basicRemove(otherEnd, msgs);
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
			case PlanPackage.ACTION__NUMBER:
				return getNumber();
			case PlanPackage.ACTION__TYPE:
				return getType();
			case PlanPackage.ACTION__DESCRIPTION:
				return getDescription();
			case PlanPackage.ACTION__IRRITANTS:
				return getIrritants();
			case PlanPackage.ACTION__CHANTIER:
				return getChantier();
			case PlanPackage.ACTION__PERIMETER_LEVEL:
				return getPerimeterLevel();
			case PlanPackage.ACTION__PERIMETER:
				return getPerimeter();
			case PlanPackage.ACTION__QPV:
				return getQpv();
			case PlanPackage.ACTION__TARGET_PUBLIC:
				return getTargetPublic();
			case PlanPackage.ACTION__TFPB_AXIS:
				return getTfpbAxis();
			case PlanPackage.ACTION__AMOUNT_PLANNED:
				return getAmountPlanned();
			case PlanPackage.ACTION__AMOUNT_REALISED:
				return getAmountRealised();
			case PlanPackage.ACTION__AMOUNT_VALUED:
				return getAmountValued();
			case PlanPackage.ACTION__FUNDING:
				return getFunding();
			case PlanPackage.ACTION__OWNER:
				return getOwner();
			case PlanPackage.ACTION__CONTRIBUTORS:
				return getContributors();
			case PlanPackage.ACTION__PROVIDER:
				return getProvider();
			case PlanPackage.ACTION__PARTNERS:
				return getPartners();
			case PlanPackage.ACTION__START:
				return getStart();
			case PlanPackage.ACTION__DUE:
				return getDue();
			case PlanPackage.ACTION__FIRST_DUE:
				return getFirstDue();
			case PlanPackage.ACTION__DONE:
				return getDone();
			case PlanPackage.ACTION__MILESTONES:
				return getMilestones();
			case PlanPackage.ACTION__EFFORT:
				return getEffort();
			case PlanPackage.ACTION__PRIORITY:
				return getPriority();
			case PlanPackage.ACTION__PRIORITY_REASON:
				return getPriorityReason();
			case PlanPackage.ACTION__INDICATOR:
				return getIndicator();
			case PlanPackage.ACTION__INDICATOR_TARGET:
				return getIndicatorTarget();
			case PlanPackage.ACTION__INDICATOR_SOURCE:
				return getIndicatorSource();
			case PlanPackage.ACTION__INDICATOR_RESULT:
				return getIndicatorResult();
			case PlanPackage.ACTION__SERVICE_COMMITMENT:
				return getServiceCommitment();
			case PlanPackage.ACTION__LEVER:
				return getLever();
			case PlanPackage.ACTION__STATE:
				return getState();
			case PlanPackage.ACTION__EFFECT:
				return getEffect();
			case PlanPackage.ACTION__RESULT:
				return getResult();
			case PlanPackage.ACTION__WHAT_FAILED:
				return getWhatFailed();
			case PlanPackage.ACTION__AGAIN:
				return getAgain();
			case PlanPackage.ACTION__EVIDENCE:
				return getEvidence();
			case PlanPackage.ACTION__FEEDBACK_DATE:
				return getFeedbackDate();
			case PlanPackage.ACTION__FEEDBACK_MEDIUM:
				return getFeedbackMedium();
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
			case PlanPackage.ACTION__NUMBER:
				setNumber((Integer)newValue);
				return;
			case PlanPackage.ACTION__TYPE:
				setType((ActionType)newValue);
				return;
			case PlanPackage.ACTION__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case PlanPackage.ACTION__IRRITANTS:
				getIrritants().clear();
				getIrritants().addAll((Collection<? extends String>)newValue);
				return;
			case PlanPackage.ACTION__CHANTIER:
				setChantier((String)newValue);
				return;
			case PlanPackage.ACTION__PERIMETER_LEVEL:
				setPerimeterLevel((Level)newValue);
				return;
			case PlanPackage.ACTION__PERIMETER:
				setPerimeter((String)newValue);
				return;
			case PlanPackage.ACTION__QPV:
				setQpv((String)newValue);
				return;
			case PlanPackage.ACTION__TARGET_PUBLIC:
				setTargetPublic((String)newValue);
				return;
			case PlanPackage.ACTION__TFPB_AXIS:
				setTfpbAxis((String)newValue);
				return;
			case PlanPackage.ACTION__AMOUNT_PLANNED:
				setAmountPlanned((BigDecimal)newValue);
				return;
			case PlanPackage.ACTION__AMOUNT_REALISED:
				setAmountRealised((BigDecimal)newValue);
				return;
			case PlanPackage.ACTION__AMOUNT_VALUED:
				setAmountValued((BigDecimal)newValue);
				return;
			case PlanPackage.ACTION__FUNDING:
				setFunding((String)newValue);
				return;
			case PlanPackage.ACTION__OWNER:
				setOwner((String)newValue);
				return;
			case PlanPackage.ACTION__CONTRIBUTORS:
				getContributors().clear();
				getContributors().addAll((Collection<? extends String>)newValue);
				return;
			case PlanPackage.ACTION__PROVIDER:
				setProvider((String)newValue);
				return;
			case PlanPackage.ACTION__PARTNERS:
				getPartners().clear();
				getPartners().addAll((Collection<? extends String>)newValue);
				return;
			case PlanPackage.ACTION__START:
				setStart((LocalDate)newValue);
				return;
			case PlanPackage.ACTION__DUE:
				setDue((LocalDate)newValue);
				return;
			case PlanPackage.ACTION__FIRST_DUE:
				setFirstDue((LocalDate)newValue);
				return;
			case PlanPackage.ACTION__DONE:
				setDone((LocalDate)newValue);
				return;
			case PlanPackage.ACTION__MILESTONES:
				getMilestones().clear();
				getMilestones().addAll((Collection<? extends Milestone>)newValue);
				return;
			case PlanPackage.ACTION__EFFORT:
				setEffort((Effort)newValue);
				return;
			case PlanPackage.ACTION__PRIORITY:
				setPriority((Integer)newValue);
				return;
			case PlanPackage.ACTION__PRIORITY_REASON:
				setPriorityReason((String)newValue);
				return;
			case PlanPackage.ACTION__INDICATOR:
				setIndicator((String)newValue);
				return;
			case PlanPackage.ACTION__INDICATOR_TARGET:
				setIndicatorTarget((String)newValue);
				return;
			case PlanPackage.ACTION__INDICATOR_SOURCE:
				setIndicatorSource((String)newValue);
				return;
			case PlanPackage.ACTION__INDICATOR_RESULT:
				setIndicatorResult((String)newValue);
				return;
			case PlanPackage.ACTION__SERVICE_COMMITMENT:
				setServiceCommitment((String)newValue);
				return;
			case PlanPackage.ACTION__LEVER:
				setLever((String)newValue);
				return;
			case PlanPackage.ACTION__STATE:
				setState((ActionState)newValue);
				return;
			case PlanPackage.ACTION__EFFECT:
				setEffect((Effect)newValue);
				return;
			case PlanPackage.ACTION__RESULT:
				setResult((String)newValue);
				return;
			case PlanPackage.ACTION__WHAT_FAILED:
				setWhatFailed((String)newValue);
				return;
			case PlanPackage.ACTION__AGAIN:
				setAgain((Again)newValue);
				return;
			case PlanPackage.ACTION__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends String>)newValue);
				return;
			case PlanPackage.ACTION__FEEDBACK_DATE:
				setFeedbackDate((LocalDate)newValue);
				return;
			case PlanPackage.ACTION__FEEDBACK_MEDIUM:
				setFeedbackMedium((String)newValue);
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
			case PlanPackage.ACTION__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case PlanPackage.ACTION__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case PlanPackage.ACTION__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case PlanPackage.ACTION__IRRITANTS:
				getIrritants().clear();
				return;
			case PlanPackage.ACTION__CHANTIER:
				setChantier(CHANTIER_EDEFAULT);
				return;
			case PlanPackage.ACTION__PERIMETER_LEVEL:
				setPerimeterLevel(PERIMETER_LEVEL_EDEFAULT);
				return;
			case PlanPackage.ACTION__PERIMETER:
				setPerimeter(PERIMETER_EDEFAULT);
				return;
			case PlanPackage.ACTION__QPV:
				setQpv(QPV_EDEFAULT);
				return;
			case PlanPackage.ACTION__TARGET_PUBLIC:
				setTargetPublic(TARGET_PUBLIC_EDEFAULT);
				return;
			case PlanPackage.ACTION__TFPB_AXIS:
				setTfpbAxis(TFPB_AXIS_EDEFAULT);
				return;
			case PlanPackage.ACTION__AMOUNT_PLANNED:
				setAmountPlanned(AMOUNT_PLANNED_EDEFAULT);
				return;
			case PlanPackage.ACTION__AMOUNT_REALISED:
				setAmountRealised(AMOUNT_REALISED_EDEFAULT);
				return;
			case PlanPackage.ACTION__AMOUNT_VALUED:
				setAmountValued(AMOUNT_VALUED_EDEFAULT);
				return;
			case PlanPackage.ACTION__FUNDING:
				setFunding(FUNDING_EDEFAULT);
				return;
			case PlanPackage.ACTION__OWNER:
				setOwner(OWNER_EDEFAULT);
				return;
			case PlanPackage.ACTION__CONTRIBUTORS:
				getContributors().clear();
				return;
			case PlanPackage.ACTION__PROVIDER:
				setProvider(PROVIDER_EDEFAULT);
				return;
			case PlanPackage.ACTION__PARTNERS:
				getPartners().clear();
				return;
			case PlanPackage.ACTION__START:
				setStart(START_EDEFAULT);
				return;
			case PlanPackage.ACTION__DUE:
				setDue(DUE_EDEFAULT);
				return;
			case PlanPackage.ACTION__FIRST_DUE:
				setFirstDue(FIRST_DUE_EDEFAULT);
				return;
			case PlanPackage.ACTION__DONE:
				setDone(DONE_EDEFAULT);
				return;
			case PlanPackage.ACTION__MILESTONES:
				getMilestones().clear();
				return;
			case PlanPackage.ACTION__EFFORT:
				setEffort(EFFORT_EDEFAULT);
				return;
			case PlanPackage.ACTION__PRIORITY:
				setPriority(PRIORITY_EDEFAULT);
				return;
			case PlanPackage.ACTION__PRIORITY_REASON:
				setPriorityReason(PRIORITY_REASON_EDEFAULT);
				return;
			case PlanPackage.ACTION__INDICATOR:
				setIndicator(INDICATOR_EDEFAULT);
				return;
			case PlanPackage.ACTION__INDICATOR_TARGET:
				setIndicatorTarget(INDICATOR_TARGET_EDEFAULT);
				return;
			case PlanPackage.ACTION__INDICATOR_SOURCE:
				setIndicatorSource(INDICATOR_SOURCE_EDEFAULT);
				return;
			case PlanPackage.ACTION__INDICATOR_RESULT:
				setIndicatorResult(INDICATOR_RESULT_EDEFAULT);
				return;
			case PlanPackage.ACTION__SERVICE_COMMITMENT:
				setServiceCommitment(SERVICE_COMMITMENT_EDEFAULT);
				return;
			case PlanPackage.ACTION__LEVER:
				setLever(LEVER_EDEFAULT);
				return;
			case PlanPackage.ACTION__STATE:
				setState(STATE_EDEFAULT);
				return;
			case PlanPackage.ACTION__EFFECT:
				setEffect(EFFECT_EDEFAULT);
				return;
			case PlanPackage.ACTION__RESULT:
				setResult(RESULT_EDEFAULT);
				return;
			case PlanPackage.ACTION__WHAT_FAILED:
				setWhatFailed(WHAT_FAILED_EDEFAULT);
				return;
			case PlanPackage.ACTION__AGAIN:
				setAgain(AGAIN_EDEFAULT);
				return;
			case PlanPackage.ACTION__EVIDENCE:
				getEvidence().clear();
				return;
			case PlanPackage.ACTION__FEEDBACK_DATE:
				setFeedbackDate(FEEDBACK_DATE_EDEFAULT);
				return;
			case PlanPackage.ACTION__FEEDBACK_MEDIUM:
				setFeedbackMedium(FEEDBACK_MEDIUM_EDEFAULT);
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
			case PlanPackage.ACTION__NUMBER:
				return number != NUMBER_EDEFAULT;
			case PlanPackage.ACTION__TYPE:
				return type != TYPE_EDEFAULT;
			case PlanPackage.ACTION__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case PlanPackage.ACTION__IRRITANTS:
				return irritants != null && !irritants.isEmpty();
			case PlanPackage.ACTION__CHANTIER:
				return CHANTIER_EDEFAULT == null ? chantier != null : !CHANTIER_EDEFAULT.equals(chantier);
			case PlanPackage.ACTION__PERIMETER_LEVEL:
				return perimeterLevel != PERIMETER_LEVEL_EDEFAULT;
			case PlanPackage.ACTION__PERIMETER:
				return PERIMETER_EDEFAULT == null ? perimeter != null : !PERIMETER_EDEFAULT.equals(perimeter);
			case PlanPackage.ACTION__QPV:
				return QPV_EDEFAULT == null ? qpv != null : !QPV_EDEFAULT.equals(qpv);
			case PlanPackage.ACTION__TARGET_PUBLIC:
				return TARGET_PUBLIC_EDEFAULT == null ? targetPublic != null : !TARGET_PUBLIC_EDEFAULT.equals(targetPublic);
			case PlanPackage.ACTION__TFPB_AXIS:
				return TFPB_AXIS_EDEFAULT == null ? tfpbAxis != null : !TFPB_AXIS_EDEFAULT.equals(tfpbAxis);
			case PlanPackage.ACTION__AMOUNT_PLANNED:
				return AMOUNT_PLANNED_EDEFAULT == null ? amountPlanned != null : !AMOUNT_PLANNED_EDEFAULT.equals(amountPlanned);
			case PlanPackage.ACTION__AMOUNT_REALISED:
				return AMOUNT_REALISED_EDEFAULT == null ? amountRealised != null : !AMOUNT_REALISED_EDEFAULT.equals(amountRealised);
			case PlanPackage.ACTION__AMOUNT_VALUED:
				return AMOUNT_VALUED_EDEFAULT == null ? amountValued != null : !AMOUNT_VALUED_EDEFAULT.equals(amountValued);
			case PlanPackage.ACTION__FUNDING:
				return FUNDING_EDEFAULT == null ? funding != null : !FUNDING_EDEFAULT.equals(funding);
			case PlanPackage.ACTION__OWNER:
				return OWNER_EDEFAULT == null ? owner != null : !OWNER_EDEFAULT.equals(owner);
			case PlanPackage.ACTION__CONTRIBUTORS:
				return contributors != null && !contributors.isEmpty();
			case PlanPackage.ACTION__PROVIDER:
				return PROVIDER_EDEFAULT == null ? provider != null : !PROVIDER_EDEFAULT.equals(provider);
			case PlanPackage.ACTION__PARTNERS:
				return partners != null && !partners.isEmpty();
			case PlanPackage.ACTION__START:
				return START_EDEFAULT == null ? start != null : !START_EDEFAULT.equals(start);
			case PlanPackage.ACTION__DUE:
				return DUE_EDEFAULT == null ? due != null : !DUE_EDEFAULT.equals(due);
			case PlanPackage.ACTION__FIRST_DUE:
				return FIRST_DUE_EDEFAULT == null ? firstDue != null : !FIRST_DUE_EDEFAULT.equals(firstDue);
			case PlanPackage.ACTION__DONE:
				return DONE_EDEFAULT == null ? done != null : !DONE_EDEFAULT.equals(done);
			case PlanPackage.ACTION__MILESTONES:
				return milestones != null && !milestones.isEmpty();
			case PlanPackage.ACTION__EFFORT:
				return effort != EFFORT_EDEFAULT;
			case PlanPackage.ACTION__PRIORITY:
				return priority != PRIORITY_EDEFAULT;
			case PlanPackage.ACTION__PRIORITY_REASON:
				return PRIORITY_REASON_EDEFAULT == null ? priorityReason != null : !PRIORITY_REASON_EDEFAULT.equals(priorityReason);
			case PlanPackage.ACTION__INDICATOR:
				return INDICATOR_EDEFAULT == null ? indicator != null : !INDICATOR_EDEFAULT.equals(indicator);
			case PlanPackage.ACTION__INDICATOR_TARGET:
				return INDICATOR_TARGET_EDEFAULT == null ? indicatorTarget != null : !INDICATOR_TARGET_EDEFAULT.equals(indicatorTarget);
			case PlanPackage.ACTION__INDICATOR_SOURCE:
				return INDICATOR_SOURCE_EDEFAULT == null ? indicatorSource != null : !INDICATOR_SOURCE_EDEFAULT.equals(indicatorSource);
			case PlanPackage.ACTION__INDICATOR_RESULT:
				return INDICATOR_RESULT_EDEFAULT == null ? indicatorResult != null : !INDICATOR_RESULT_EDEFAULT.equals(indicatorResult);
			case PlanPackage.ACTION__SERVICE_COMMITMENT:
				return SERVICE_COMMITMENT_EDEFAULT == null ? serviceCommitment != null : !SERVICE_COMMITMENT_EDEFAULT.equals(serviceCommitment);
			case PlanPackage.ACTION__LEVER:
				return LEVER_EDEFAULT == null ? lever != null : !LEVER_EDEFAULT.equals(lever);
			case PlanPackage.ACTION__STATE:
				return state != STATE_EDEFAULT;
			case PlanPackage.ACTION__EFFECT:
				return effect != EFFECT_EDEFAULT;
			case PlanPackage.ACTION__RESULT:
				return RESULT_EDEFAULT == null ? result != null : !RESULT_EDEFAULT.equals(result);
			case PlanPackage.ACTION__WHAT_FAILED:
				return WHAT_FAILED_EDEFAULT == null ? whatFailed != null : !WHAT_FAILED_EDEFAULT.equals(whatFailed);
			case PlanPackage.ACTION__AGAIN:
				return again != AGAIN_EDEFAULT;
			case PlanPackage.ACTION__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
			case PlanPackage.ACTION__FEEDBACK_DATE:
				return FEEDBACK_DATE_EDEFAULT == null ? feedbackDate != null : !FEEDBACK_DATE_EDEFAULT.equals(feedbackDate);
			case PlanPackage.ACTION__FEEDBACK_MEDIUM:
				return FEEDBACK_MEDIUM_EDEFAULT == null ? feedbackMedium != null : !FEEDBACK_MEDIUM_EDEFAULT.equals(feedbackMedium);
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
		result.append(" (number: ");
		result.append(number);
		result.append(", type: ");
		result.append(type);
		result.append(", description: ");
		result.append(description);
		result.append(", irritants: ");
		result.append(irritants);
		result.append(", chantier: ");
		result.append(chantier);
		result.append(", perimeterLevel: ");
		result.append(perimeterLevel);
		result.append(", perimeter: ");
		result.append(perimeter);
		result.append(", qpv: ");
		result.append(qpv);
		result.append(", targetPublic: ");
		result.append(targetPublic);
		result.append(", tfpbAxis: ");
		result.append(tfpbAxis);
		result.append(", amountPlanned: ");
		result.append(amountPlanned);
		result.append(", amountRealised: ");
		result.append(amountRealised);
		result.append(", amountValued: ");
		result.append(amountValued);
		result.append(", funding: ");
		result.append(funding);
		result.append(", owner: ");
		result.append(owner);
		result.append(", contributors: ");
		result.append(contributors);
		result.append(", provider: ");
		result.append(provider);
		result.append(", partners: ");
		result.append(partners);
		result.append(", start: ");
		result.append(start);
		result.append(", due: ");
		result.append(due);
		result.append(", firstDue: ");
		result.append(firstDue);
		result.append(", done: ");
		result.append(done);
		result.append(", effort: ");
		result.append(effort);
		result.append(", priority: ");
		result.append(priority);
		result.append(", priorityReason: ");
		result.append(priorityReason);
		result.append(", indicator: ");
		result.append(indicator);
		result.append(", indicatorTarget: ");
		result.append(indicatorTarget);
		result.append(", indicatorSource: ");
		result.append(indicatorSource);
		result.append(", indicatorResult: ");
		result.append(indicatorResult);
		result.append(", serviceCommitment: ");
		result.append(serviceCommitment);
		result.append(", lever: ");
		result.append(lever);
		result.append(", state: ");
		result.append(state);
		result.append(", effect: ");
		result.append(effect);
		result.append(", result: ");
		result.append(result);
		result.append(", whatFailed: ");
		result.append(whatFailed);
		result.append(", again: ");
		result.append(again);
		result.append(", evidence: ");
		result.append(evidence);
		result.append(", feedbackDate: ");
		result.append(feedbackDate);
		result.append(", feedbackMedium: ");
		result.append(feedbackMedium);
		result.append(')');
		return result.toString();
	}

} //ActionImpl
