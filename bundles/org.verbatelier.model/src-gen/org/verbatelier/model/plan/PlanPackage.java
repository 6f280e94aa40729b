/**
 */
package org.verbatelier.model.plan;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What will be done about it: irritants, chantiers, axes, actions and commitments.
 * <!-- end-model-doc -->
 * @see org.verbatelier.model.plan.PlanFactory
 * @model kind="package"
 * @generated
 */
public interface PlanPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "plan";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://verbatelier.org/model/plan/1.0";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "plan";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	PlanPackage eINSTANCE = org.verbatelier.model.plan.impl.PlanPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.verbatelier.model.plan.impl.ActionPlanImpl <em>Action Plan</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.plan.impl.ActionPlanImpl
	 * @see org.verbatelier.model.plan.impl.PlanPackageImpl#getActionPlan()
	 * @generated
	 */
	int ACTION_PLAN = 0;

	/**
	 * The feature id for the '<em><b>Irritants</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_PLAN__IRRITANTS = 0;

	/**
	 * The feature id for the '<em><b>Chantiers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_PLAN__CHANTIERS = 1;

	/**
	 * The feature id for the '<em><b>Plans</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_PLAN__PLANS = 2;

	/**
	 * The feature id for the '<em><b>Commitments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_PLAN__COMMITMENTS = 3;

	/**
	 * The number of structural features of the '<em>Action Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_PLAN_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Action Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_PLAN_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.plan.impl.IrritantImpl <em>Irritant</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.plan.impl.IrritantImpl
	 * @see org.verbatelier.model.plan.impl.PlanPackageImpl#getIrritant()
	 * @generated
	 */
	int IRRITANT = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IRRITANT__ID = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IRRITANT__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IRRITANT__TYPE = 2;

	/**
	 * The feature id for the '<em><b>Definition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IRRITANT__DEFINITION = 3;

	/**
	 * The feature id for the '<em><b>Causes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IRRITANT__CAUSES = 4;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IRRITANT__EVIDENCE = 5;

	/**
	 * The feature id for the '<em><b>Codes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IRRITANT__CODES = 6;

	/**
	 * The feature id for the '<em><b>Perimeter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IRRITANT__PERIMETER = 7;

	/**
	 * The number of structural features of the '<em>Irritant</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IRRITANT_FEATURE_COUNT = 8;

	/**
	 * The number of operations of the '<em>Irritant</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IRRITANT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.plan.impl.ChantierImpl <em>Chantier</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.plan.impl.ChantierImpl
	 * @see org.verbatelier.model.plan.impl.PlanPackageImpl#getChantier()
	 * @generated
	 */
	int CHANTIER = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANTIER__ID = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANTIER__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Irritants</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANTIER__IRRITANTS = 2;

	/**
	 * The number of structural features of the '<em>Chantier</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANTIER_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Chantier</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANTIER_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.plan.impl.PlanImpl <em>Plan</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.plan.impl.PlanImpl
	 * @see org.verbatelier.model.plan.impl.PlanPackageImpl#getPlan()
	 * @generated
	 */
	int PLAN = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__ID = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Axes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__AXES = 2;

	/**
	 * The number of structural features of the '<em>Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.plan.impl.AxisImpl <em>Axis</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.plan.impl.AxisImpl
	 * @see org.verbatelier.model.plan.impl.PlanPackageImpl#getAxis()
	 * @generated
	 */
	int AXIS = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AXIS__ID = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AXIS__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Actions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AXIS__ACTIONS = 2;

	/**
	 * The number of structural features of the '<em>Axis</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AXIS_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Axis</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AXIS_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.plan.impl.ActionImpl <em>Action</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.plan.impl.ActionImpl
	 * @see org.verbatelier.model.plan.impl.PlanPackageImpl#getAction()
	 * @generated
	 */
	int ACTION = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__ID = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Irritants</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__IRRITANTS = 2;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__OWNER = 3;

	/**
	 * The feature id for the '<em><b>Contributors</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__CONTRIBUTORS = 4;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__DUE = 5;

	/**
	 * The feature id for the '<em><b>Effort</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__EFFORT = 6;

	/**
	 * The feature id for the '<em><b>Priority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__PRIORITY = 7;

	/**
	 * The feature id for the '<em><b>Indicator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__INDICATOR = 8;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__STATE = 9;

	/**
	 * The feature id for the '<em><b>Result</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__RESULT = 10;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__EVIDENCE = 11;

	/**
	 * The number of structural features of the '<em>Action</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_FEATURE_COUNT = 12;

	/**
	 * The number of operations of the '<em>Action</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.plan.impl.CommitmentImpl <em>Commitment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.plan.impl.CommitmentImpl
	 * @see org.verbatelier.model.plan.impl.PlanPackageImpl#getCommitment()
	 * @generated
	 */
	int COMMITMENT = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__ID = 0;

	/**
	 * The feature id for the '<em><b>Verbatim</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__VERBATIM = 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__TEXT = 2;

	/**
	 * The feature id for the '<em><b>Who</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__WHO = 3;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__DUE = 4;

	/**
	 * The feature id for the '<em><b>Kept</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__KEPT = 5;

	/**
	 * The number of structural features of the '<em>Commitment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Commitment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.plan.ActionState <em>Action State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.plan.ActionState
	 * @see org.verbatelier.model.plan.impl.PlanPackageImpl#getActionState()
	 * @generated
	 */
	int ACTION_STATE = 7;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.plan.Effort <em>Effort</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.plan.Effort
	 * @see org.verbatelier.model.plan.impl.PlanPackageImpl#getEffort()
	 * @generated
	 */
	int EFFORT = 8;

	/**
	 * The meta object id for the '<em>Date</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.LocalDate
	 * @see org.verbatelier.model.plan.impl.PlanPackageImpl#getDate()
	 * @generated
	 */
	int DATE = 9;


	/**
	 * Returns the meta object for class '{@link org.verbatelier.model.plan.ActionPlan <em>Action Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Action Plan</em>'.
	 * @see org.verbatelier.model.plan.ActionPlan
	 * @generated
	 */
	EClass getActionPlan();

	/**
	 * Returns the meta object for the containment reference list '{@link org.verbatelier.model.plan.ActionPlan#getIrritants <em>Irritants</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Irritants</em>'.
	 * @see org.verbatelier.model.plan.ActionPlan#getIrritants()
	 * @see #getActionPlan()
	 * @generated
	 */
	EReference getActionPlan_Irritants();

	/**
	 * Returns the meta object for the containment reference list '{@link org.verbatelier.model.plan.ActionPlan#getChantiers <em>Chantiers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Chantiers</em>'.
	 * @see org.verbatelier.model.plan.ActionPlan#getChantiers()
	 * @see #getActionPlan()
	 * @generated
	 */
	EReference getActionPlan_Chantiers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.verbatelier.model.plan.ActionPlan#getPlans <em>Plans</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Plans</em>'.
	 * @see org.verbatelier.model.plan.ActionPlan#getPlans()
	 * @see #getActionPlan()
	 * @generated
	 */
	EReference getActionPlan_Plans();

	/**
	 * Returns the meta object for the containment reference list '{@link org.verbatelier.model.plan.ActionPlan#getCommitments <em>Commitments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Commitments</em>'.
	 * @see org.verbatelier.model.plan.ActionPlan#getCommitments()
	 * @see #getActionPlan()
	 * @generated
	 */
	EReference getActionPlan_Commitments();

	/**
	 * Returns the meta object for class '{@link org.verbatelier.model.plan.Irritant <em>Irritant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Irritant</em>'.
	 * @see org.verbatelier.model.plan.Irritant
	 * @generated
	 */
	EClass getIrritant();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Irritant#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.verbatelier.model.plan.Irritant#getId()
	 * @see #getIrritant()
	 * @generated
	 */
	EAttribute getIrritant_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Irritant#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.verbatelier.model.plan.Irritant#getTitle()
	 * @see #getIrritant()
	 * @generated
	 */
	EAttribute getIrritant_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Irritant#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.verbatelier.model.plan.Irritant#getType()
	 * @see #getIrritant()
	 * @generated
	 */
	EAttribute getIrritant_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Irritant#getDefinition <em>Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Definition</em>'.
	 * @see org.verbatelier.model.plan.Irritant#getDefinition()
	 * @see #getIrritant()
	 * @generated
	 */
	EAttribute getIrritant_Definition();

	/**
	 * Returns the meta object for the attribute list '{@link org.verbatelier.model.plan.Irritant#getCauses <em>Causes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Causes</em>'.
	 * @see org.verbatelier.model.plan.Irritant#getCauses()
	 * @see #getIrritant()
	 * @generated
	 */
	EAttribute getIrritant_Causes();

	/**
	 * Returns the meta object for the attribute list '{@link org.verbatelier.model.plan.Irritant#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Evidence</em>'.
	 * @see org.verbatelier.model.plan.Irritant#getEvidence()
	 * @see #getIrritant()
	 * @generated
	 */
	EAttribute getIrritant_Evidence();

	/**
	 * Returns the meta object for the attribute list '{@link org.verbatelier.model.plan.Irritant#getCodes <em>Codes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Codes</em>'.
	 * @see org.verbatelier.model.plan.Irritant#getCodes()
	 * @see #getIrritant()
	 * @generated
	 */
	EAttribute getIrritant_Codes();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Irritant#getPerimeter <em>Perimeter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Perimeter</em>'.
	 * @see org.verbatelier.model.plan.Irritant#getPerimeter()
	 * @see #getIrritant()
	 * @generated
	 */
	EAttribute getIrritant_Perimeter();

	/**
	 * Returns the meta object for class '{@link org.verbatelier.model.plan.Chantier <em>Chantier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Chantier</em>'.
	 * @see org.verbatelier.model.plan.Chantier
	 * @generated
	 */
	EClass getChantier();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Chantier#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.verbatelier.model.plan.Chantier#getId()
	 * @see #getChantier()
	 * @generated
	 */
	EAttribute getChantier_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Chantier#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.verbatelier.model.plan.Chantier#getTitle()
	 * @see #getChantier()
	 * @generated
	 */
	EAttribute getChantier_Title();

	/**
	 * Returns the meta object for the attribute list '{@link org.verbatelier.model.plan.Chantier#getIrritants <em>Irritants</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Irritants</em>'.
	 * @see org.verbatelier.model.plan.Chantier#getIrritants()
	 * @see #getChantier()
	 * @generated
	 */
	EAttribute getChantier_Irritants();

	/**
	 * Returns the meta object for class '{@link org.verbatelier.model.plan.Plan <em>Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Plan</em>'.
	 * @see org.verbatelier.model.plan.Plan
	 * @generated
	 */
	EClass getPlan();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Plan#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.verbatelier.model.plan.Plan#getId()
	 * @see #getPlan()
	 * @generated
	 */
	EAttribute getPlan_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Plan#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.verbatelier.model.plan.Plan#getTitle()
	 * @see #getPlan()
	 * @generated
	 */
	EAttribute getPlan_Title();

	/**
	 * Returns the meta object for the containment reference list '{@link org.verbatelier.model.plan.Plan#getAxes <em>Axes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Axes</em>'.
	 * @see org.verbatelier.model.plan.Plan#getAxes()
	 * @see #getPlan()
	 * @generated
	 */
	EReference getPlan_Axes();

	/**
	 * Returns the meta object for class '{@link org.verbatelier.model.plan.Axis <em>Axis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Axis</em>'.
	 * @see org.verbatelier.model.plan.Axis
	 * @generated
	 */
	EClass getAxis();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Axis#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.verbatelier.model.plan.Axis#getId()
	 * @see #getAxis()
	 * @generated
	 */
	EAttribute getAxis_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Axis#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.verbatelier.model.plan.Axis#getTitle()
	 * @see #getAxis()
	 * @generated
	 */
	EAttribute getAxis_Title();

	/**
	 * Returns the meta object for the containment reference list '{@link org.verbatelier.model.plan.Axis#getActions <em>Actions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Actions</em>'.
	 * @see org.verbatelier.model.plan.Axis#getActions()
	 * @see #getAxis()
	 * @generated
	 */
	EReference getAxis_Actions();

	/**
	 * Returns the meta object for class '{@link org.verbatelier.model.plan.Action <em>Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Action</em>'.
	 * @see org.verbatelier.model.plan.Action
	 * @generated
	 */
	EClass getAction();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Action#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.verbatelier.model.plan.Action#getId()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Action#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.verbatelier.model.plan.Action#getTitle()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Title();

	/**
	 * Returns the meta object for the attribute list '{@link org.verbatelier.model.plan.Action#getIrritants <em>Irritants</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Irritants</em>'.
	 * @see org.verbatelier.model.plan.Action#getIrritants()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Irritants();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Action#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Owner</em>'.
	 * @see org.verbatelier.model.plan.Action#getOwner()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Owner();

	/**
	 * Returns the meta object for the attribute list '{@link org.verbatelier.model.plan.Action#getContributors <em>Contributors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Contributors</em>'.
	 * @see org.verbatelier.model.plan.Action#getContributors()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Contributors();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Action#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see org.verbatelier.model.plan.Action#getDue()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Due();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Action#getEffort <em>Effort</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Effort</em>'.
	 * @see org.verbatelier.model.plan.Action#getEffort()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Effort();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Action#getPriority <em>Priority</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Priority</em>'.
	 * @see org.verbatelier.model.plan.Action#getPriority()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Priority();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Action#getIndicator <em>Indicator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Indicator</em>'.
	 * @see org.verbatelier.model.plan.Action#getIndicator()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Indicator();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Action#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.verbatelier.model.plan.Action#getState()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_State();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Action#getResult <em>Result</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Result</em>'.
	 * @see org.verbatelier.model.plan.Action#getResult()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Result();

	/**
	 * Returns the meta object for the attribute list '{@link org.verbatelier.model.plan.Action#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Evidence</em>'.
	 * @see org.verbatelier.model.plan.Action#getEvidence()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Evidence();

	/**
	 * Returns the meta object for class '{@link org.verbatelier.model.plan.Commitment <em>Commitment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Commitment</em>'.
	 * @see org.verbatelier.model.plan.Commitment
	 * @generated
	 */
	EClass getCommitment();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Commitment#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.verbatelier.model.plan.Commitment#getId()
	 * @see #getCommitment()
	 * @generated
	 */
	EAttribute getCommitment_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Commitment#getVerbatim <em>Verbatim</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verbatim</em>'.
	 * @see org.verbatelier.model.plan.Commitment#getVerbatim()
	 * @see #getCommitment()
	 * @generated
	 */
	EAttribute getCommitment_Verbatim();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Commitment#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.verbatelier.model.plan.Commitment#getText()
	 * @see #getCommitment()
	 * @generated
	 */
	EAttribute getCommitment_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Commitment#getWho <em>Who</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Who</em>'.
	 * @see org.verbatelier.model.plan.Commitment#getWho()
	 * @see #getCommitment()
	 * @generated
	 */
	EAttribute getCommitment_Who();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Commitment#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see org.verbatelier.model.plan.Commitment#getDue()
	 * @see #getCommitment()
	 * @generated
	 */
	EAttribute getCommitment_Due();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Commitment#isKept <em>Kept</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kept</em>'.
	 * @see org.verbatelier.model.plan.Commitment#isKept()
	 * @see #getCommitment()
	 * @generated
	 */
	EAttribute getCommitment_Kept();

	/**
	 * Returns the meta object for enum '{@link org.verbatelier.model.plan.ActionState <em>Action State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Action State</em>'.
	 * @see org.verbatelier.model.plan.ActionState
	 * @generated
	 */
	EEnum getActionState();

	/**
	 * Returns the meta object for enum '{@link org.verbatelier.model.plan.Effort <em>Effort</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Effort</em>'.
	 * @see org.verbatelier.model.plan.Effort
	 * @generated
	 */
	EEnum getEffort();

	/**
	 * Returns the meta object for data type '{@link java.time.LocalDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A calendar day, ISO 8601.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Date</em>'.
	 * @see java.time.LocalDate
	 * @model instanceClass="java.time.LocalDate"
	 * @generated
	 */
	EDataType getDate();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	PlanFactory getPlanFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.verbatelier.model.plan.impl.ActionPlanImpl <em>Action Plan</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verbatelier.model.plan.impl.ActionPlanImpl
		 * @see org.verbatelier.model.plan.impl.PlanPackageImpl#getActionPlan()
		 * @generated
		 */
		EClass ACTION_PLAN = eINSTANCE.getActionPlan();

		/**
		 * The meta object literal for the '<em><b>Irritants</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTION_PLAN__IRRITANTS = eINSTANCE.getActionPlan_Irritants();

		/**
		 * The meta object literal for the '<em><b>Chantiers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTION_PLAN__CHANTIERS = eINSTANCE.getActionPlan_Chantiers();

		/**
		 * The meta object literal for the '<em><b>Plans</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTION_PLAN__PLANS = eINSTANCE.getActionPlan_Plans();

		/**
		 * The meta object literal for the '<em><b>Commitments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTION_PLAN__COMMITMENTS = eINSTANCE.getActionPlan_Commitments();

		/**
		 * The meta object literal for the '{@link org.verbatelier.model.plan.impl.IrritantImpl <em>Irritant</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verbatelier.model.plan.impl.IrritantImpl
		 * @see org.verbatelier.model.plan.impl.PlanPackageImpl#getIrritant()
		 * @generated
		 */
		EClass IRRITANT = eINSTANCE.getIrritant();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IRRITANT__ID = eINSTANCE.getIrritant_Id();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IRRITANT__TITLE = eINSTANCE.getIrritant_Title();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IRRITANT__TYPE = eINSTANCE.getIrritant_Type();

		/**
		 * The meta object literal for the '<em><b>Definition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IRRITANT__DEFINITION = eINSTANCE.getIrritant_Definition();

		/**
		 * The meta object literal for the '<em><b>Causes</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IRRITANT__CAUSES = eINSTANCE.getIrritant_Causes();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IRRITANT__EVIDENCE = eINSTANCE.getIrritant_Evidence();

		/**
		 * The meta object literal for the '<em><b>Codes</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IRRITANT__CODES = eINSTANCE.getIrritant_Codes();

		/**
		 * The meta object literal for the '<em><b>Perimeter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IRRITANT__PERIMETER = eINSTANCE.getIrritant_Perimeter();

		/**
		 * The meta object literal for the '{@link org.verbatelier.model.plan.impl.ChantierImpl <em>Chantier</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verbatelier.model.plan.impl.ChantierImpl
		 * @see org.verbatelier.model.plan.impl.PlanPackageImpl#getChantier()
		 * @generated
		 */
		EClass CHANTIER = eINSTANCE.getChantier();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANTIER__ID = eINSTANCE.getChantier_Id();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANTIER__TITLE = eINSTANCE.getChantier_Title();

		/**
		 * The meta object literal for the '<em><b>Irritants</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANTIER__IRRITANTS = eINSTANCE.getChantier_Irritants();

		/**
		 * The meta object literal for the '{@link org.verbatelier.model.plan.impl.PlanImpl <em>Plan</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verbatelier.model.plan.impl.PlanImpl
		 * @see org.verbatelier.model.plan.impl.PlanPackageImpl#getPlan()
		 * @generated
		 */
		EClass PLAN = eINSTANCE.getPlan();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN__ID = eINSTANCE.getPlan_Id();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN__TITLE = eINSTANCE.getPlan_Title();

		/**
		 * The meta object literal for the '<em><b>Axes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAN__AXES = eINSTANCE.getPlan_Axes();

		/**
		 * The meta object literal for the '{@link org.verbatelier.model.plan.impl.AxisImpl <em>Axis</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verbatelier.model.plan.impl.AxisImpl
		 * @see org.verbatelier.model.plan.impl.PlanPackageImpl#getAxis()
		 * @generated
		 */
		EClass AXIS = eINSTANCE.getAxis();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AXIS__ID = eINSTANCE.getAxis_Id();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AXIS__TITLE = eINSTANCE.getAxis_Title();

		/**
		 * The meta object literal for the '<em><b>Actions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AXIS__ACTIONS = eINSTANCE.getAxis_Actions();

		/**
		 * The meta object literal for the '{@link org.verbatelier.model.plan.impl.ActionImpl <em>Action</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verbatelier.model.plan.impl.ActionImpl
		 * @see org.verbatelier.model.plan.impl.PlanPackageImpl#getAction()
		 * @generated
		 */
		EClass ACTION = eINSTANCE.getAction();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__ID = eINSTANCE.getAction_Id();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__TITLE = eINSTANCE.getAction_Title();

		/**
		 * The meta object literal for the '<em><b>Irritants</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__IRRITANTS = eINSTANCE.getAction_Irritants();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__OWNER = eINSTANCE.getAction_Owner();

		/**
		 * The meta object literal for the '<em><b>Contributors</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__CONTRIBUTORS = eINSTANCE.getAction_Contributors();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__DUE = eINSTANCE.getAction_Due();

		/**
		 * The meta object literal for the '<em><b>Effort</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__EFFORT = eINSTANCE.getAction_Effort();

		/**
		 * The meta object literal for the '<em><b>Priority</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__PRIORITY = eINSTANCE.getAction_Priority();

		/**
		 * The meta object literal for the '<em><b>Indicator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__INDICATOR = eINSTANCE.getAction_Indicator();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__STATE = eINSTANCE.getAction_State();

		/**
		 * The meta object literal for the '<em><b>Result</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__RESULT = eINSTANCE.getAction_Result();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__EVIDENCE = eINSTANCE.getAction_Evidence();

		/**
		 * The meta object literal for the '{@link org.verbatelier.model.plan.impl.CommitmentImpl <em>Commitment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verbatelier.model.plan.impl.CommitmentImpl
		 * @see org.verbatelier.model.plan.impl.PlanPackageImpl#getCommitment()
		 * @generated
		 */
		EClass COMMITMENT = eINSTANCE.getCommitment();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITMENT__ID = eINSTANCE.getCommitment_Id();

		/**
		 * The meta object literal for the '<em><b>Verbatim</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITMENT__VERBATIM = eINSTANCE.getCommitment_Verbatim();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITMENT__TEXT = eINSTANCE.getCommitment_Text();

		/**
		 * The meta object literal for the '<em><b>Who</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITMENT__WHO = eINSTANCE.getCommitment_Who();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITMENT__DUE = eINSTANCE.getCommitment_Due();

		/**
		 * The meta object literal for the '<em><b>Kept</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITMENT__KEPT = eINSTANCE.getCommitment_Kept();

		/**
		 * The meta object literal for the '{@link org.verbatelier.model.plan.ActionState <em>Action State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verbatelier.model.plan.ActionState
		 * @see org.verbatelier.model.plan.impl.PlanPackageImpl#getActionState()
		 * @generated
		 */
		EEnum ACTION_STATE = eINSTANCE.getActionState();

		/**
		 * The meta object literal for the '{@link org.verbatelier.model.plan.Effort <em>Effort</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verbatelier.model.plan.Effort
		 * @see org.verbatelier.model.plan.impl.PlanPackageImpl#getEffort()
		 * @generated
		 */
		EEnum EFFORT = eINSTANCE.getEffort();

		/**
		 * The meta object literal for the '<em>Date</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.LocalDate
		 * @see org.verbatelier.model.plan.impl.PlanPackageImpl#getDate()
		 * @generated
		 */
		EDataType DATE = eINSTANCE.getDate();

	}

} //PlanPackage
