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
 * What will be done about it: irritants, chantiers, plans with axes and actions, projects of sites, promises and complaints.
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
	 * The feature id for the '<em><b>Projects</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_PLAN__PROJECTS = 4;

	/**
	 * The feature id for the '<em><b>Services</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_PLAN__SERVICES = 5;

	/**
	 * The feature id for the '<em><b>Complaints</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_PLAN__COMPLAINTS = 6;

	/**
	 * The number of structural features of the '<em>Action Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_PLAN_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>Action Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_PLAN_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.plan.impl.PlanNodeImpl <em>Node</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.plan.impl.PlanNodeImpl
	 * @see org.verbatelier.model.plan.impl.PlanPackageImpl#getPlanNode()
	 * @generated
	 */
	int PLAN_NODE = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_NODE__ID = 0;

	/**
	 * The number of structural features of the '<em>Node</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_NODE_FEATURE_COUNT = 1;

	/**
	 * The number of operations of the '<em>Node</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_NODE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.plan.impl.PlanEntryImpl <em>Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.plan.impl.PlanEntryImpl
	 * @see org.verbatelier.model.plan.impl.PlanPackageImpl#getPlanEntry()
	 * @generated
	 */
	int PLAN_ENTRY = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_ENTRY__ID = PLAN_NODE__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_ENTRY__TITLE = PLAN_NODE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_ENTRY__COMMENTS = PLAN_NODE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_ENTRY_FEATURE_COUNT = PLAN_NODE_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_ENTRY_OPERATION_COUNT = PLAN_NODE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.plan.impl.CommentImpl <em>Comment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.plan.impl.CommentImpl
	 * @see org.verbatelier.model.plan.impl.PlanPackageImpl#getComment()
	 * @generated
	 */
	int COMMENT = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT__ID = PLAN_NODE__ID;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT__BY = PLAN_NODE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT__ROLE = PLAN_NODE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT__DATE = PLAN_NODE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT__TEXT = PLAN_NODE_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Comment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT_FEATURE_COUNT = PLAN_NODE_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Comment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT_OPERATION_COUNT = PLAN_NODE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.plan.impl.IrritantImpl <em>Irritant</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.plan.impl.IrritantImpl
	 * @see org.verbatelier.model.plan.impl.PlanPackageImpl#getIrritant()
	 * @generated
	 */
	int IRRITANT = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IRRITANT__ID = PLAN_ENTRY__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IRRITANT__TITLE = PLAN_ENTRY__TITLE;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IRRITANT__COMMENTS = PLAN_ENTRY__COMMENTS;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IRRITANT__TYPE = PLAN_ENTRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Definition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IRRITANT__DEFINITION = PLAN_ENTRY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Causes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IRRITANT__CAUSES = PLAN_ENTRY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IRRITANT__EVIDENCE = PLAN_ENTRY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Codes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IRRITANT__CODES = PLAN_ENTRY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Perimeter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IRRITANT__PERIMETER = PLAN_ENTRY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Perimeter Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IRRITANT__PERIMETER_LEVEL = PLAN_ENTRY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Publics</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IRRITANT__PUBLICS = PLAN_ENTRY_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Moments</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IRRITANT__MOMENTS = PLAN_ENTRY_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IRRITANT__OWNER = PLAN_ENTRY_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>No Action Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IRRITANT__NO_ACTION_REASON = PLAN_ENTRY_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Irritant</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IRRITANT_FEATURE_COUNT = PLAN_ENTRY_FEATURE_COUNT + 11;

	/**
	 * The number of operations of the '<em>Irritant</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IRRITANT_OPERATION_COUNT = PLAN_ENTRY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.plan.impl.ChantierImpl <em>Chantier</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.plan.impl.ChantierImpl
	 * @see org.verbatelier.model.plan.impl.PlanPackageImpl#getChantier()
	 * @generated
	 */
	int CHANTIER = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANTIER__ID = PLAN_ENTRY__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANTIER__TITLE = PLAN_ENTRY__TITLE;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANTIER__COMMENTS = PLAN_ENTRY__COMMENTS;

	/**
	 * The feature id for the '<em><b>Irritants</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANTIER__IRRITANTS = PLAN_ENTRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANTIER__DESCRIPTION = PLAN_ENTRY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANTIER__OWNER = PLAN_ENTRY_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Chantier</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANTIER_FEATURE_COUNT = PLAN_ENTRY_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Chantier</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANTIER_OPERATION_COUNT = PLAN_ENTRY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.plan.impl.PlanImpl <em>Plan</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.plan.impl.PlanImpl
	 * @see org.verbatelier.model.plan.impl.PlanPackageImpl#getPlan()
	 * @generated
	 */
	int PLAN = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__ID = PLAN_ENTRY__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__TITLE = PLAN_ENTRY__TITLE;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__COMMENTS = PLAN_ENTRY__COMMENTS;

	/**
	 * The feature id for the '<em><b>Axes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__AXES = PLAN_ENTRY_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_FEATURE_COUNT = PLAN_ENTRY_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_OPERATION_COUNT = PLAN_ENTRY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.plan.impl.AxisImpl <em>Axis</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.plan.impl.AxisImpl
	 * @see org.verbatelier.model.plan.impl.PlanPackageImpl#getAxis()
	 * @generated
	 */
	int AXIS = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AXIS__ID = PLAN_ENTRY__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AXIS__TITLE = PLAN_ENTRY__TITLE;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AXIS__COMMENTS = PLAN_ENTRY__COMMENTS;

	/**
	 * The feature id for the '<em><b>Actions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AXIS__ACTIONS = PLAN_ENTRY_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Axis</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AXIS_FEATURE_COUNT = PLAN_ENTRY_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Axis</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AXIS_OPERATION_COUNT = PLAN_ENTRY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.plan.impl.MilestoneImpl <em>Milestone</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.plan.impl.MilestoneImpl
	 * @see org.verbatelier.model.plan.impl.PlanPackageImpl#getMilestone()
	 * @generated
	 */
	int MILESTONE = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__ID = PLAN_ENTRY__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__TITLE = PLAN_ENTRY__TITLE;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__COMMENTS = PLAN_ENTRY__COMMENTS;

	/**
	 * The feature id for the '<em><b>Planned</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__PLANNED = PLAN_ENTRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Expected</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__EXPECTED = PLAN_ENTRY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Actual</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE__ACTUAL = PLAN_ENTRY_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Milestone</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE_FEATURE_COUNT = PLAN_ENTRY_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Milestone</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MILESTONE_OPERATION_COUNT = PLAN_ENTRY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.plan.impl.ActionImpl <em>Action</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.plan.impl.ActionImpl
	 * @see org.verbatelier.model.plan.impl.PlanPackageImpl#getAction()
	 * @generated
	 */
	int ACTION = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__ID = PLAN_ENTRY__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__TITLE = PLAN_ENTRY__TITLE;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__COMMENTS = PLAN_ENTRY__COMMENTS;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__NUMBER = PLAN_ENTRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__TYPE = PLAN_ENTRY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__DESCRIPTION = PLAN_ENTRY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Irritants</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__IRRITANTS = PLAN_ENTRY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Chantier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__CHANTIER = PLAN_ENTRY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Perimeter Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__PERIMETER_LEVEL = PLAN_ENTRY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Perimeter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__PERIMETER = PLAN_ENTRY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Qpv</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__QPV = PLAN_ENTRY_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Target Public</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__TARGET_PUBLIC = PLAN_ENTRY_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Tfpb Axis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__TFPB_AXIS = PLAN_ENTRY_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Amount Planned</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__AMOUNT_PLANNED = PLAN_ENTRY_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Amount Realised</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__AMOUNT_REALISED = PLAN_ENTRY_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Amount Valued</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__AMOUNT_VALUED = PLAN_ENTRY_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Funding</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__FUNDING = PLAN_ENTRY_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__OWNER = PLAN_ENTRY_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Contributors</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__CONTRIBUTORS = PLAN_ENTRY_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Provider</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__PROVIDER = PLAN_ENTRY_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Partners</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__PARTNERS = PLAN_ENTRY_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__START = PLAN_ENTRY_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__DUE = PLAN_ENTRY_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>First Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__FIRST_DUE = PLAN_ENTRY_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Done</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__DONE = PLAN_ENTRY_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Milestones</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__MILESTONES = PLAN_ENTRY_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Effort</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__EFFORT = PLAN_ENTRY_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Priority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__PRIORITY = PLAN_ENTRY_FEATURE_COUNT + 24;

	/**
	 * The feature id for the '<em><b>Priority Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__PRIORITY_REASON = PLAN_ENTRY_FEATURE_COUNT + 25;

	/**
	 * The feature id for the '<em><b>Indicator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__INDICATOR = PLAN_ENTRY_FEATURE_COUNT + 26;

	/**
	 * The feature id for the '<em><b>Indicator Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__INDICATOR_TARGET = PLAN_ENTRY_FEATURE_COUNT + 27;

	/**
	 * The feature id for the '<em><b>Indicator Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__INDICATOR_SOURCE = PLAN_ENTRY_FEATURE_COUNT + 28;

	/**
	 * The feature id for the '<em><b>Indicator Result</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__INDICATOR_RESULT = PLAN_ENTRY_FEATURE_COUNT + 29;

	/**
	 * The feature id for the '<em><b>Service Commitment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__SERVICE_COMMITMENT = PLAN_ENTRY_FEATURE_COUNT + 30;

	/**
	 * The feature id for the '<em><b>Lever</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__LEVER = PLAN_ENTRY_FEATURE_COUNT + 31;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__STATE = PLAN_ENTRY_FEATURE_COUNT + 32;

	/**
	 * The feature id for the '<em><b>Effect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__EFFECT = PLAN_ENTRY_FEATURE_COUNT + 33;

	/**
	 * The feature id for the '<em><b>Result</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__RESULT = PLAN_ENTRY_FEATURE_COUNT + 34;

	/**
	 * The feature id for the '<em><b>What Failed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__WHAT_FAILED = PLAN_ENTRY_FEATURE_COUNT + 35;

	/**
	 * The feature id for the '<em><b>Again</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__AGAIN = PLAN_ENTRY_FEATURE_COUNT + 36;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__EVIDENCE = PLAN_ENTRY_FEATURE_COUNT + 37;

	/**
	 * The feature id for the '<em><b>Feedback Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__FEEDBACK_DATE = PLAN_ENTRY_FEATURE_COUNT + 38;

	/**
	 * The feature id for the '<em><b>Feedback Medium</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__FEEDBACK_MEDIUM = PLAN_ENTRY_FEATURE_COUNT + 39;

	/**
	 * The number of structural features of the '<em>Action</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_FEATURE_COUNT = PLAN_ENTRY_FEATURE_COUNT + 40;

	/**
	 * The number of operations of the '<em>Action</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_OPERATION_COUNT = PLAN_ENTRY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.plan.impl.ProjectImpl <em>Project</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.plan.impl.ProjectImpl
	 * @see org.verbatelier.model.plan.impl.PlanPackageImpl#getProject()
	 * @generated
	 */
	int PROJECT = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__ID = PLAN_ENTRY__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__TITLE = PLAN_ENTRY__TITLE;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__COMMENTS = PLAN_ENTRY__COMMENTS;

	/**
	 * The feature id for the '<em><b>Residence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__RESIDENCE = PLAN_ENTRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__DESCRIPTION = PLAN_ENTRY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Lead</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__LEAD = PLAN_ENTRY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Partners</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__PARTNERS = PLAN_ENTRY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Irritants</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__IRRITANTS = PLAN_ENTRY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Actions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__ACTIONS = PLAN_ENTRY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__EVIDENCE = PLAN_ENTRY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__START = PLAN_ENTRY_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__DUE = PLAN_ENTRY_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Done</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__DONE = PLAN_ENTRY_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__STATE = PLAN_ENTRY_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Milestones</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__MILESTONES = PLAN_ENTRY_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Indicators</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__INDICATORS = PLAN_ENTRY_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Review</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__REVIEW = PLAN_ENTRY_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>Project</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT_FEATURE_COUNT = PLAN_ENTRY_FEATURE_COUNT + 14;

	/**
	 * The number of operations of the '<em>Project</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT_OPERATION_COUNT = PLAN_ENTRY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.plan.impl.CommitmentImpl <em>Commitment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.plan.impl.CommitmentImpl
	 * @see org.verbatelier.model.plan.impl.PlanPackageImpl#getCommitment()
	 * @generated
	 */
	int COMMITMENT = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__ID = PLAN_ENTRY__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__TITLE = PLAN_ENTRY__TITLE;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__COMMENTS = PLAN_ENTRY__COMMENTS;

	/**
	 * The feature id for the '<em><b>Verbatim</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__VERBATIM = PLAN_ENTRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Who</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__WHO = PLAN_ENTRY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__DUE = PLAN_ENTRY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__STATE = PLAN_ENTRY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Answered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__ANSWERED = PLAN_ENTRY_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Commitment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT_FEATURE_COUNT = PLAN_ENTRY_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Commitment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT_OPERATION_COUNT = PLAN_ENTRY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.plan.impl.ServiceCommitmentImpl <em>Service Commitment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.plan.impl.ServiceCommitmentImpl
	 * @see org.verbatelier.model.plan.impl.PlanPackageImpl#getServiceCommitment()
	 * @generated
	 */
	int SERVICE_COMMITMENT = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_COMMITMENT__ID = PLAN_ENTRY__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_COMMITMENT__TITLE = PLAN_ENTRY__TITLE;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_COMMITMENT__COMMENTS = PLAN_ENTRY__COMMENTS;

	/**
	 * The feature id for the '<em><b>Charter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_COMMITMENT__CHARTER = PLAN_ENTRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Codes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_COMMITMENT__CODES = PLAN_ENTRY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Revisions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_COMMITMENT__REVISIONS = PLAN_ENTRY_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Service Commitment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_COMMITMENT_FEATURE_COUNT = PLAN_ENTRY_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Service Commitment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_COMMITMENT_OPERATION_COUNT = PLAN_ENTRY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.plan.impl.RevisionImpl <em>Revision</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.plan.impl.RevisionImpl
	 * @see org.verbatelier.model.plan.impl.PlanPackageImpl#getRevision()
	 * @generated
	 */
	int REVISION = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISION__ID = PLAN_NODE__ID;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISION__DATE = PLAN_NODE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISION__TEXT = PLAN_NODE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISION__REASON = PLAN_NODE_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Revision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISION_FEATURE_COUNT = PLAN_NODE_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Revision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISION_OPERATION_COUNT = PLAN_NODE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.plan.impl.ComplaintImpl <em>Complaint</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.plan.impl.ComplaintImpl
	 * @see org.verbatelier.model.plan.impl.PlanPackageImpl#getComplaint()
	 * @generated
	 */
	int COMPLAINT = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPLAINT__ID = PLAN_NODE__ID;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPLAINT__REFERENCE = PLAN_NODE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Verbatim</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPLAINT__VERBATIM = PLAN_NODE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPLAINT__STATE = PLAN_NODE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Closed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPLAINT__CLOSED = PLAN_NODE_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Complaint</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPLAINT_FEATURE_COUNT = PLAN_NODE_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Complaint</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPLAINT_OPERATION_COUNT = PLAN_NODE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.plan.ActionState <em>Action State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.plan.ActionState
	 * @see org.verbatelier.model.plan.impl.PlanPackageImpl#getActionState()
	 * @generated
	 */
	int ACTION_STATE = 15;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.plan.Effort <em>Effort</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.plan.Effort
	 * @see org.verbatelier.model.plan.impl.PlanPackageImpl#getEffort()
	 * @generated
	 */
	int EFFORT = 16;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.plan.ActionType <em>Action Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.plan.ActionType
	 * @see org.verbatelier.model.plan.impl.PlanPackageImpl#getActionType()
	 * @generated
	 */
	int ACTION_TYPE = 17;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.plan.Level <em>Level</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.plan.Level
	 * @see org.verbatelier.model.plan.impl.PlanPackageImpl#getLevel()
	 * @generated
	 */
	int LEVEL = 18;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.plan.Effect <em>Effect</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.plan.Effect
	 * @see org.verbatelier.model.plan.impl.PlanPackageImpl#getEffect()
	 * @generated
	 */
	int EFFECT = 19;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.plan.Again <em>Again</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.plan.Again
	 * @see org.verbatelier.model.plan.impl.PlanPackageImpl#getAgain()
	 * @generated
	 */
	int AGAIN = 20;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.plan.Promise <em>Promise</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.plan.Promise
	 * @see org.verbatelier.model.plan.impl.PlanPackageImpl#getPromise()
	 * @generated
	 */
	int PROMISE = 21;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.plan.ComplaintState <em>Complaint State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.plan.ComplaintState
	 * @see org.verbatelier.model.plan.impl.PlanPackageImpl#getComplaintState()
	 * @generated
	 */
	int COMPLAINT_STATE = 22;

	/**
	 * The meta object id for the '<em>Date</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.LocalDate
	 * @see org.verbatelier.model.plan.impl.PlanPackageImpl#getDate()
	 * @generated
	 */
	int DATE = 23;

	/**
	 * The meta object id for the '<em>Instant</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.Instant
	 * @see org.verbatelier.model.plan.impl.PlanPackageImpl#getInstant()
	 * @generated
	 */
	int INSTANT = 24;


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
	 * Returns the meta object for the containment reference list '{@link org.verbatelier.model.plan.ActionPlan#getProjects <em>Projects</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Projects</em>'.
	 * @see org.verbatelier.model.plan.ActionPlan#getProjects()
	 * @see #getActionPlan()
	 * @generated
	 */
	EReference getActionPlan_Projects();

	/**
	 * Returns the meta object for the containment reference list '{@link org.verbatelier.model.plan.ActionPlan#getServices <em>Services</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Services</em>'.
	 * @see org.verbatelier.model.plan.ActionPlan#getServices()
	 * @see #getActionPlan()
	 * @generated
	 */
	EReference getActionPlan_Services();

	/**
	 * Returns the meta object for the containment reference list '{@link org.verbatelier.model.plan.ActionPlan#getComplaints <em>Complaints</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Complaints</em>'.
	 * @see org.verbatelier.model.plan.ActionPlan#getComplaints()
	 * @see #getActionPlan()
	 * @generated
	 */
	EReference getActionPlan_Complaints();

	/**
	 * Returns the meta object for class '{@link org.verbatelier.model.plan.PlanNode <em>Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Node</em>'.
	 * @see org.verbatelier.model.plan.PlanNode
	 * @generated
	 */
	EClass getPlanNode();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.PlanNode#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.verbatelier.model.plan.PlanNode#getId()
	 * @see #getPlanNode()
	 * @generated
	 */
	EAttribute getPlanNode_Id();

	/**
	 * Returns the meta object for class '{@link org.verbatelier.model.plan.PlanEntry <em>Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Entry</em>'.
	 * @see org.verbatelier.model.plan.PlanEntry
	 * @generated
	 */
	EClass getPlanEntry();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.PlanEntry#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.verbatelier.model.plan.PlanEntry#getTitle()
	 * @see #getPlanEntry()
	 * @generated
	 */
	EAttribute getPlanEntry_Title();

	/**
	 * Returns the meta object for the containment reference list '{@link org.verbatelier.model.plan.PlanEntry#getComments <em>Comments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Comments</em>'.
	 * @see org.verbatelier.model.plan.PlanEntry#getComments()
	 * @see #getPlanEntry()
	 * @generated
	 */
	EReference getPlanEntry_Comments();

	/**
	 * Returns the meta object for class '{@link org.verbatelier.model.plan.Comment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Comment</em>'.
	 * @see org.verbatelier.model.plan.Comment
	 * @generated
	 */
	EClass getComment();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Comment#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.verbatelier.model.plan.Comment#getBy()
	 * @see #getComment()
	 * @generated
	 */
	EAttribute getComment_By();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Comment#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.verbatelier.model.plan.Comment#getRole()
	 * @see #getComment()
	 * @generated
	 */
	EAttribute getComment_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Comment#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.verbatelier.model.plan.Comment#getDate()
	 * @see #getComment()
	 * @generated
	 */
	EAttribute getComment_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Comment#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.verbatelier.model.plan.Comment#getText()
	 * @see #getComment()
	 * @generated
	 */
	EAttribute getComment_Text();

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
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Irritant#getPerimeterLevel <em>Perimeter Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Perimeter Level</em>'.
	 * @see org.verbatelier.model.plan.Irritant#getPerimeterLevel()
	 * @see #getIrritant()
	 * @generated
	 */
	EAttribute getIrritant_PerimeterLevel();

	/**
	 * Returns the meta object for the attribute list '{@link org.verbatelier.model.plan.Irritant#getPublics <em>Publics</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Publics</em>'.
	 * @see org.verbatelier.model.plan.Irritant#getPublics()
	 * @see #getIrritant()
	 * @generated
	 */
	EAttribute getIrritant_Publics();

	/**
	 * Returns the meta object for the attribute list '{@link org.verbatelier.model.plan.Irritant#getMoments <em>Moments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Moments</em>'.
	 * @see org.verbatelier.model.plan.Irritant#getMoments()
	 * @see #getIrritant()
	 * @generated
	 */
	EAttribute getIrritant_Moments();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Irritant#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Owner</em>'.
	 * @see org.verbatelier.model.plan.Irritant#getOwner()
	 * @see #getIrritant()
	 * @generated
	 */
	EAttribute getIrritant_Owner();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Irritant#getNoActionReason <em>No Action Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>No Action Reason</em>'.
	 * @see org.verbatelier.model.plan.Irritant#getNoActionReason()
	 * @see #getIrritant()
	 * @generated
	 */
	EAttribute getIrritant_NoActionReason();

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
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Chantier#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.verbatelier.model.plan.Chantier#getDescription()
	 * @see #getChantier()
	 * @generated
	 */
	EAttribute getChantier_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Chantier#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Owner</em>'.
	 * @see org.verbatelier.model.plan.Chantier#getOwner()
	 * @see #getChantier()
	 * @generated
	 */
	EAttribute getChantier_Owner();

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
	 * Returns the meta object for class '{@link org.verbatelier.model.plan.Milestone <em>Milestone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Milestone</em>'.
	 * @see org.verbatelier.model.plan.Milestone
	 * @generated
	 */
	EClass getMilestone();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Milestone#getPlanned <em>Planned</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Planned</em>'.
	 * @see org.verbatelier.model.plan.Milestone#getPlanned()
	 * @see #getMilestone()
	 * @generated
	 */
	EAttribute getMilestone_Planned();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Milestone#getExpected <em>Expected</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expected</em>'.
	 * @see org.verbatelier.model.plan.Milestone#getExpected()
	 * @see #getMilestone()
	 * @generated
	 */
	EAttribute getMilestone_Expected();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Milestone#getActual <em>Actual</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Actual</em>'.
	 * @see org.verbatelier.model.plan.Milestone#getActual()
	 * @see #getMilestone()
	 * @generated
	 */
	EAttribute getMilestone_Actual();

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
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Action#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.verbatelier.model.plan.Action#getNumber()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Action#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.verbatelier.model.plan.Action#getType()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Action#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.verbatelier.model.plan.Action#getDescription()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Description();

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
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Action#getChantier <em>Chantier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Chantier</em>'.
	 * @see org.verbatelier.model.plan.Action#getChantier()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Chantier();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Action#getPerimeterLevel <em>Perimeter Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Perimeter Level</em>'.
	 * @see org.verbatelier.model.plan.Action#getPerimeterLevel()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_PerimeterLevel();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Action#getPerimeter <em>Perimeter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Perimeter</em>'.
	 * @see org.verbatelier.model.plan.Action#getPerimeter()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Perimeter();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Action#getQpv <em>Qpv</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Qpv</em>'.
	 * @see org.verbatelier.model.plan.Action#getQpv()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Qpv();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Action#getTargetPublic <em>Target Public</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target Public</em>'.
	 * @see org.verbatelier.model.plan.Action#getTargetPublic()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_TargetPublic();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Action#getTfpbAxis <em>Tfpb Axis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tfpb Axis</em>'.
	 * @see org.verbatelier.model.plan.Action#getTfpbAxis()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_TfpbAxis();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Action#getAmountPlanned <em>Amount Planned</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Amount Planned</em>'.
	 * @see org.verbatelier.model.plan.Action#getAmountPlanned()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_AmountPlanned();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Action#getAmountRealised <em>Amount Realised</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Amount Realised</em>'.
	 * @see org.verbatelier.model.plan.Action#getAmountRealised()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_AmountRealised();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Action#getAmountValued <em>Amount Valued</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Amount Valued</em>'.
	 * @see org.verbatelier.model.plan.Action#getAmountValued()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_AmountValued();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Action#getFunding <em>Funding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Funding</em>'.
	 * @see org.verbatelier.model.plan.Action#getFunding()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Funding();

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
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Action#getProvider <em>Provider</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Provider</em>'.
	 * @see org.verbatelier.model.plan.Action#getProvider()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Provider();

	/**
	 * Returns the meta object for the attribute list '{@link org.verbatelier.model.plan.Action#getPartners <em>Partners</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Partners</em>'.
	 * @see org.verbatelier.model.plan.Action#getPartners()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Partners();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Action#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.verbatelier.model.plan.Action#getStart()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Start();

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
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Action#getFirstDue <em>First Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First Due</em>'.
	 * @see org.verbatelier.model.plan.Action#getFirstDue()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_FirstDue();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Action#getDone <em>Done</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Done</em>'.
	 * @see org.verbatelier.model.plan.Action#getDone()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Done();

	/**
	 * Returns the meta object for the containment reference list '{@link org.verbatelier.model.plan.Action#getMilestones <em>Milestones</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Milestones</em>'.
	 * @see org.verbatelier.model.plan.Action#getMilestones()
	 * @see #getAction()
	 * @generated
	 */
	EReference getAction_Milestones();

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
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Action#getPriorityReason <em>Priority Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Priority Reason</em>'.
	 * @see org.verbatelier.model.plan.Action#getPriorityReason()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_PriorityReason();

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
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Action#getIndicatorTarget <em>Indicator Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Indicator Target</em>'.
	 * @see org.verbatelier.model.plan.Action#getIndicatorTarget()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_IndicatorTarget();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Action#getIndicatorSource <em>Indicator Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Indicator Source</em>'.
	 * @see org.verbatelier.model.plan.Action#getIndicatorSource()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_IndicatorSource();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Action#getIndicatorResult <em>Indicator Result</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Indicator Result</em>'.
	 * @see org.verbatelier.model.plan.Action#getIndicatorResult()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_IndicatorResult();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Action#getServiceCommitment <em>Service Commitment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Service Commitment</em>'.
	 * @see org.verbatelier.model.plan.Action#getServiceCommitment()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_ServiceCommitment();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Action#getLever <em>Lever</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lever</em>'.
	 * @see org.verbatelier.model.plan.Action#getLever()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Lever();

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
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Action#getEffect <em>Effect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Effect</em>'.
	 * @see org.verbatelier.model.plan.Action#getEffect()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Effect();

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
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Action#getWhatFailed <em>What Failed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>What Failed</em>'.
	 * @see org.verbatelier.model.plan.Action#getWhatFailed()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_WhatFailed();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Action#getAgain <em>Again</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Again</em>'.
	 * @see org.verbatelier.model.plan.Action#getAgain()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Again();

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
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Action#getFeedbackDate <em>Feedback Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Feedback Date</em>'.
	 * @see org.verbatelier.model.plan.Action#getFeedbackDate()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_FeedbackDate();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Action#getFeedbackMedium <em>Feedback Medium</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Feedback Medium</em>'.
	 * @see org.verbatelier.model.plan.Action#getFeedbackMedium()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_FeedbackMedium();

	/**
	 * Returns the meta object for class '{@link org.verbatelier.model.plan.Project <em>Project</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Project</em>'.
	 * @see org.verbatelier.model.plan.Project
	 * @generated
	 */
	EClass getProject();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Project#getResidence <em>Residence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Residence</em>'.
	 * @see org.verbatelier.model.plan.Project#getResidence()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_Residence();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Project#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.verbatelier.model.plan.Project#getDescription()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Project#getLead <em>Lead</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lead</em>'.
	 * @see org.verbatelier.model.plan.Project#getLead()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_Lead();

	/**
	 * Returns the meta object for the attribute list '{@link org.verbatelier.model.plan.Project#getPartners <em>Partners</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Partners</em>'.
	 * @see org.verbatelier.model.plan.Project#getPartners()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_Partners();

	/**
	 * Returns the meta object for the attribute list '{@link org.verbatelier.model.plan.Project#getIrritants <em>Irritants</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Irritants</em>'.
	 * @see org.verbatelier.model.plan.Project#getIrritants()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_Irritants();

	/**
	 * Returns the meta object for the attribute list '{@link org.verbatelier.model.plan.Project#getActions <em>Actions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Actions</em>'.
	 * @see org.verbatelier.model.plan.Project#getActions()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_Actions();

	/**
	 * Returns the meta object for the attribute list '{@link org.verbatelier.model.plan.Project#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Evidence</em>'.
	 * @see org.verbatelier.model.plan.Project#getEvidence()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_Evidence();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Project#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.verbatelier.model.plan.Project#getStart()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Project#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see org.verbatelier.model.plan.Project#getDue()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_Due();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Project#getDone <em>Done</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Done</em>'.
	 * @see org.verbatelier.model.plan.Project#getDone()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_Done();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Project#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.verbatelier.model.plan.Project#getState()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_State();

	/**
	 * Returns the meta object for the containment reference list '{@link org.verbatelier.model.plan.Project#getMilestones <em>Milestones</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Milestones</em>'.
	 * @see org.verbatelier.model.plan.Project#getMilestones()
	 * @see #getProject()
	 * @generated
	 */
	EReference getProject_Milestones();

	/**
	 * Returns the meta object for the attribute list '{@link org.verbatelier.model.plan.Project#getIndicators <em>Indicators</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Indicators</em>'.
	 * @see org.verbatelier.model.plan.Project#getIndicators()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_Indicators();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Project#getReview <em>Review</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Review</em>'.
	 * @see org.verbatelier.model.plan.Project#getReview()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_Review();

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
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Commitment#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.verbatelier.model.plan.Commitment#getState()
	 * @see #getCommitment()
	 * @generated
	 */
	EAttribute getCommitment_State();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Commitment#getAnswered <em>Answered</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Answered</em>'.
	 * @see org.verbatelier.model.plan.Commitment#getAnswered()
	 * @see #getCommitment()
	 * @generated
	 */
	EAttribute getCommitment_Answered();

	/**
	 * Returns the meta object for class '{@link org.verbatelier.model.plan.ServiceCommitment <em>Service Commitment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Service Commitment</em>'.
	 * @see org.verbatelier.model.plan.ServiceCommitment
	 * @generated
	 */
	EClass getServiceCommitment();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.ServiceCommitment#getCharter <em>Charter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Charter</em>'.
	 * @see org.verbatelier.model.plan.ServiceCommitment#getCharter()
	 * @see #getServiceCommitment()
	 * @generated
	 */
	EAttribute getServiceCommitment_Charter();

	/**
	 * Returns the meta object for the attribute list '{@link org.verbatelier.model.plan.ServiceCommitment#getCodes <em>Codes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Codes</em>'.
	 * @see org.verbatelier.model.plan.ServiceCommitment#getCodes()
	 * @see #getServiceCommitment()
	 * @generated
	 */
	EAttribute getServiceCommitment_Codes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.verbatelier.model.plan.ServiceCommitment#getRevisions <em>Revisions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Revisions</em>'.
	 * @see org.verbatelier.model.plan.ServiceCommitment#getRevisions()
	 * @see #getServiceCommitment()
	 * @generated
	 */
	EReference getServiceCommitment_Revisions();

	/**
	 * Returns the meta object for class '{@link org.verbatelier.model.plan.Revision <em>Revision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Revision</em>'.
	 * @see org.verbatelier.model.plan.Revision
	 * @generated
	 */
	EClass getRevision();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Revision#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.verbatelier.model.plan.Revision#getDate()
	 * @see #getRevision()
	 * @generated
	 */
	EAttribute getRevision_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Revision#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.verbatelier.model.plan.Revision#getText()
	 * @see #getRevision()
	 * @generated
	 */
	EAttribute getRevision_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Revision#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.verbatelier.model.plan.Revision#getReason()
	 * @see #getRevision()
	 * @generated
	 */
	EAttribute getRevision_Reason();

	/**
	 * Returns the meta object for class '{@link org.verbatelier.model.plan.Complaint <em>Complaint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Complaint</em>'.
	 * @see org.verbatelier.model.plan.Complaint
	 * @generated
	 */
	EClass getComplaint();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Complaint#getReference <em>Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reference</em>'.
	 * @see org.verbatelier.model.plan.Complaint#getReference()
	 * @see #getComplaint()
	 * @generated
	 */
	EAttribute getComplaint_Reference();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Complaint#getVerbatim <em>Verbatim</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verbatim</em>'.
	 * @see org.verbatelier.model.plan.Complaint#getVerbatim()
	 * @see #getComplaint()
	 * @generated
	 */
	EAttribute getComplaint_Verbatim();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Complaint#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.verbatelier.model.plan.Complaint#getState()
	 * @see #getComplaint()
	 * @generated
	 */
	EAttribute getComplaint_State();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.plan.Complaint#getClosed <em>Closed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Closed</em>'.
	 * @see org.verbatelier.model.plan.Complaint#getClosed()
	 * @see #getComplaint()
	 * @generated
	 */
	EAttribute getComplaint_Closed();

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
	 * Returns the meta object for enum '{@link org.verbatelier.model.plan.ActionType <em>Action Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Action Type</em>'.
	 * @see org.verbatelier.model.plan.ActionType
	 * @generated
	 */
	EEnum getActionType();

	/**
	 * Returns the meta object for enum '{@link org.verbatelier.model.plan.Level <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Level</em>'.
	 * @see org.verbatelier.model.plan.Level
	 * @generated
	 */
	EEnum getLevel();

	/**
	 * Returns the meta object for enum '{@link org.verbatelier.model.plan.Effect <em>Effect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Effect</em>'.
	 * @see org.verbatelier.model.plan.Effect
	 * @generated
	 */
	EEnum getEffect();

	/**
	 * Returns the meta object for enum '{@link org.verbatelier.model.plan.Again <em>Again</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Again</em>'.
	 * @see org.verbatelier.model.plan.Again
	 * @generated
	 */
	EEnum getAgain();

	/**
	 * Returns the meta object for enum '{@link org.verbatelier.model.plan.Promise <em>Promise</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Promise</em>'.
	 * @see org.verbatelier.model.plan.Promise
	 * @generated
	 */
	EEnum getPromise();

	/**
	 * Returns the meta object for enum '{@link org.verbatelier.model.plan.ComplaintState <em>Complaint State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Complaint State</em>'.
	 * @see org.verbatelier.model.plan.ComplaintState
	 * @generated
	 */
	EEnum getComplaintState();

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
	 * Returns the meta object for data type '{@link java.time.Instant <em>Instant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A moment in time, ISO 8601, UTC.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Instant</em>'.
	 * @see java.time.Instant
	 * @model instanceClass="java.time.Instant"
	 * @generated
	 */
	EDataType getInstant();

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
		 * The meta object literal for the '<em><b>Projects</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTION_PLAN__PROJECTS = eINSTANCE.getActionPlan_Projects();

		/**
		 * The meta object literal for the '<em><b>Services</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTION_PLAN__SERVICES = eINSTANCE.getActionPlan_Services();

		/**
		 * The meta object literal for the '<em><b>Complaints</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTION_PLAN__COMPLAINTS = eINSTANCE.getActionPlan_Complaints();

		/**
		 * The meta object literal for the '{@link org.verbatelier.model.plan.impl.PlanNodeImpl <em>Node</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verbatelier.model.plan.impl.PlanNodeImpl
		 * @see org.verbatelier.model.plan.impl.PlanPackageImpl#getPlanNode()
		 * @generated
		 */
		EClass PLAN_NODE = eINSTANCE.getPlanNode();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_NODE__ID = eINSTANCE.getPlanNode_Id();

		/**
		 * The meta object literal for the '{@link org.verbatelier.model.plan.impl.PlanEntryImpl <em>Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verbatelier.model.plan.impl.PlanEntryImpl
		 * @see org.verbatelier.model.plan.impl.PlanPackageImpl#getPlanEntry()
		 * @generated
		 */
		EClass PLAN_ENTRY = eINSTANCE.getPlanEntry();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLAN_ENTRY__TITLE = eINSTANCE.getPlanEntry_Title();

		/**
		 * The meta object literal for the '<em><b>Comments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAN_ENTRY__COMMENTS = eINSTANCE.getPlanEntry_Comments();

		/**
		 * The meta object literal for the '{@link org.verbatelier.model.plan.impl.CommentImpl <em>Comment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verbatelier.model.plan.impl.CommentImpl
		 * @see org.verbatelier.model.plan.impl.PlanPackageImpl#getComment()
		 * @generated
		 */
		EClass COMMENT = eINSTANCE.getComment();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMENT__BY = eINSTANCE.getComment_By();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMENT__ROLE = eINSTANCE.getComment_Role();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMENT__DATE = eINSTANCE.getComment_Date();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMENT__TEXT = eINSTANCE.getComment_Text();

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
		 * The meta object literal for the '<em><b>Perimeter Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IRRITANT__PERIMETER_LEVEL = eINSTANCE.getIrritant_PerimeterLevel();

		/**
		 * The meta object literal for the '<em><b>Publics</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IRRITANT__PUBLICS = eINSTANCE.getIrritant_Publics();

		/**
		 * The meta object literal for the '<em><b>Moments</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IRRITANT__MOMENTS = eINSTANCE.getIrritant_Moments();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IRRITANT__OWNER = eINSTANCE.getIrritant_Owner();

		/**
		 * The meta object literal for the '<em><b>No Action Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IRRITANT__NO_ACTION_REASON = eINSTANCE.getIrritant_NoActionReason();

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
		 * The meta object literal for the '<em><b>Irritants</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANTIER__IRRITANTS = eINSTANCE.getChantier_Irritants();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANTIER__DESCRIPTION = eINSTANCE.getChantier_Description();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANTIER__OWNER = eINSTANCE.getChantier_Owner();

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
		 * The meta object literal for the '<em><b>Actions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AXIS__ACTIONS = eINSTANCE.getAxis_Actions();

		/**
		 * The meta object literal for the '{@link org.verbatelier.model.plan.impl.MilestoneImpl <em>Milestone</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verbatelier.model.plan.impl.MilestoneImpl
		 * @see org.verbatelier.model.plan.impl.PlanPackageImpl#getMilestone()
		 * @generated
		 */
		EClass MILESTONE = eINSTANCE.getMilestone();

		/**
		 * The meta object literal for the '<em><b>Planned</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MILESTONE__PLANNED = eINSTANCE.getMilestone_Planned();

		/**
		 * The meta object literal for the '<em><b>Expected</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MILESTONE__EXPECTED = eINSTANCE.getMilestone_Expected();

		/**
		 * The meta object literal for the '<em><b>Actual</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MILESTONE__ACTUAL = eINSTANCE.getMilestone_Actual();

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
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__NUMBER = eINSTANCE.getAction_Number();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__TYPE = eINSTANCE.getAction_Type();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__DESCRIPTION = eINSTANCE.getAction_Description();

		/**
		 * The meta object literal for the '<em><b>Irritants</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__IRRITANTS = eINSTANCE.getAction_Irritants();

		/**
		 * The meta object literal for the '<em><b>Chantier</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__CHANTIER = eINSTANCE.getAction_Chantier();

		/**
		 * The meta object literal for the '<em><b>Perimeter Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__PERIMETER_LEVEL = eINSTANCE.getAction_PerimeterLevel();

		/**
		 * The meta object literal for the '<em><b>Perimeter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__PERIMETER = eINSTANCE.getAction_Perimeter();

		/**
		 * The meta object literal for the '<em><b>Qpv</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__QPV = eINSTANCE.getAction_Qpv();

		/**
		 * The meta object literal for the '<em><b>Target Public</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__TARGET_PUBLIC = eINSTANCE.getAction_TargetPublic();

		/**
		 * The meta object literal for the '<em><b>Tfpb Axis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__TFPB_AXIS = eINSTANCE.getAction_TfpbAxis();

		/**
		 * The meta object literal for the '<em><b>Amount Planned</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__AMOUNT_PLANNED = eINSTANCE.getAction_AmountPlanned();

		/**
		 * The meta object literal for the '<em><b>Amount Realised</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__AMOUNT_REALISED = eINSTANCE.getAction_AmountRealised();

		/**
		 * The meta object literal for the '<em><b>Amount Valued</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__AMOUNT_VALUED = eINSTANCE.getAction_AmountValued();

		/**
		 * The meta object literal for the '<em><b>Funding</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__FUNDING = eINSTANCE.getAction_Funding();

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
		 * The meta object literal for the '<em><b>Provider</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__PROVIDER = eINSTANCE.getAction_Provider();

		/**
		 * The meta object literal for the '<em><b>Partners</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__PARTNERS = eINSTANCE.getAction_Partners();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__START = eINSTANCE.getAction_Start();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__DUE = eINSTANCE.getAction_Due();

		/**
		 * The meta object literal for the '<em><b>First Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__FIRST_DUE = eINSTANCE.getAction_FirstDue();

		/**
		 * The meta object literal for the '<em><b>Done</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__DONE = eINSTANCE.getAction_Done();

		/**
		 * The meta object literal for the '<em><b>Milestones</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTION__MILESTONES = eINSTANCE.getAction_Milestones();

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
		 * The meta object literal for the '<em><b>Priority Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__PRIORITY_REASON = eINSTANCE.getAction_PriorityReason();

		/**
		 * The meta object literal for the '<em><b>Indicator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__INDICATOR = eINSTANCE.getAction_Indicator();

		/**
		 * The meta object literal for the '<em><b>Indicator Target</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__INDICATOR_TARGET = eINSTANCE.getAction_IndicatorTarget();

		/**
		 * The meta object literal for the '<em><b>Indicator Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__INDICATOR_SOURCE = eINSTANCE.getAction_IndicatorSource();

		/**
		 * The meta object literal for the '<em><b>Indicator Result</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__INDICATOR_RESULT = eINSTANCE.getAction_IndicatorResult();

		/**
		 * The meta object literal for the '<em><b>Service Commitment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__SERVICE_COMMITMENT = eINSTANCE.getAction_ServiceCommitment();

		/**
		 * The meta object literal for the '<em><b>Lever</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__LEVER = eINSTANCE.getAction_Lever();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__STATE = eINSTANCE.getAction_State();

		/**
		 * The meta object literal for the '<em><b>Effect</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__EFFECT = eINSTANCE.getAction_Effect();

		/**
		 * The meta object literal for the '<em><b>Result</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__RESULT = eINSTANCE.getAction_Result();

		/**
		 * The meta object literal for the '<em><b>What Failed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__WHAT_FAILED = eINSTANCE.getAction_WhatFailed();

		/**
		 * The meta object literal for the '<em><b>Again</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__AGAIN = eINSTANCE.getAction_Again();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__EVIDENCE = eINSTANCE.getAction_Evidence();

		/**
		 * The meta object literal for the '<em><b>Feedback Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__FEEDBACK_DATE = eINSTANCE.getAction_FeedbackDate();

		/**
		 * The meta object literal for the '<em><b>Feedback Medium</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__FEEDBACK_MEDIUM = eINSTANCE.getAction_FeedbackMedium();

		/**
		 * The meta object literal for the '{@link org.verbatelier.model.plan.impl.ProjectImpl <em>Project</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verbatelier.model.plan.impl.ProjectImpl
		 * @see org.verbatelier.model.plan.impl.PlanPackageImpl#getProject()
		 * @generated
		 */
		EClass PROJECT = eINSTANCE.getProject();

		/**
		 * The meta object literal for the '<em><b>Residence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__RESIDENCE = eINSTANCE.getProject_Residence();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__DESCRIPTION = eINSTANCE.getProject_Description();

		/**
		 * The meta object literal for the '<em><b>Lead</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__LEAD = eINSTANCE.getProject_Lead();

		/**
		 * The meta object literal for the '<em><b>Partners</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__PARTNERS = eINSTANCE.getProject_Partners();

		/**
		 * The meta object literal for the '<em><b>Irritants</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__IRRITANTS = eINSTANCE.getProject_Irritants();

		/**
		 * The meta object literal for the '<em><b>Actions</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__ACTIONS = eINSTANCE.getProject_Actions();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__EVIDENCE = eINSTANCE.getProject_Evidence();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__START = eINSTANCE.getProject_Start();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__DUE = eINSTANCE.getProject_Due();

		/**
		 * The meta object literal for the '<em><b>Done</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__DONE = eINSTANCE.getProject_Done();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__STATE = eINSTANCE.getProject_State();

		/**
		 * The meta object literal for the '<em><b>Milestones</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROJECT__MILESTONES = eINSTANCE.getProject_Milestones();

		/**
		 * The meta object literal for the '<em><b>Indicators</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__INDICATORS = eINSTANCE.getProject_Indicators();

		/**
		 * The meta object literal for the '<em><b>Review</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__REVIEW = eINSTANCE.getProject_Review();

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
		 * The meta object literal for the '<em><b>Verbatim</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITMENT__VERBATIM = eINSTANCE.getCommitment_Verbatim();

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
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITMENT__STATE = eINSTANCE.getCommitment_State();

		/**
		 * The meta object literal for the '<em><b>Answered</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITMENT__ANSWERED = eINSTANCE.getCommitment_Answered();

		/**
		 * The meta object literal for the '{@link org.verbatelier.model.plan.impl.ServiceCommitmentImpl <em>Service Commitment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verbatelier.model.plan.impl.ServiceCommitmentImpl
		 * @see org.verbatelier.model.plan.impl.PlanPackageImpl#getServiceCommitment()
		 * @generated
		 */
		EClass SERVICE_COMMITMENT = eINSTANCE.getServiceCommitment();

		/**
		 * The meta object literal for the '<em><b>Charter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_COMMITMENT__CHARTER = eINSTANCE.getServiceCommitment_Charter();

		/**
		 * The meta object literal for the '<em><b>Codes</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_COMMITMENT__CODES = eINSTANCE.getServiceCommitment_Codes();

		/**
		 * The meta object literal for the '<em><b>Revisions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_COMMITMENT__REVISIONS = eINSTANCE.getServiceCommitment_Revisions();

		/**
		 * The meta object literal for the '{@link org.verbatelier.model.plan.impl.RevisionImpl <em>Revision</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verbatelier.model.plan.impl.RevisionImpl
		 * @see org.verbatelier.model.plan.impl.PlanPackageImpl#getRevision()
		 * @generated
		 */
		EClass REVISION = eINSTANCE.getRevision();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVISION__DATE = eINSTANCE.getRevision_Date();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVISION__TEXT = eINSTANCE.getRevision_Text();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVISION__REASON = eINSTANCE.getRevision_Reason();

		/**
		 * The meta object literal for the '{@link org.verbatelier.model.plan.impl.ComplaintImpl <em>Complaint</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verbatelier.model.plan.impl.ComplaintImpl
		 * @see org.verbatelier.model.plan.impl.PlanPackageImpl#getComplaint()
		 * @generated
		 */
		EClass COMPLAINT = eINSTANCE.getComplaint();

		/**
		 * The meta object literal for the '<em><b>Reference</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPLAINT__REFERENCE = eINSTANCE.getComplaint_Reference();

		/**
		 * The meta object literal for the '<em><b>Verbatim</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPLAINT__VERBATIM = eINSTANCE.getComplaint_Verbatim();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPLAINT__STATE = eINSTANCE.getComplaint_State();

		/**
		 * The meta object literal for the '<em><b>Closed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPLAINT__CLOSED = eINSTANCE.getComplaint_Closed();

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
		 * The meta object literal for the '{@link org.verbatelier.model.plan.ActionType <em>Action Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verbatelier.model.plan.ActionType
		 * @see org.verbatelier.model.plan.impl.PlanPackageImpl#getActionType()
		 * @generated
		 */
		EEnum ACTION_TYPE = eINSTANCE.getActionType();

		/**
		 * The meta object literal for the '{@link org.verbatelier.model.plan.Level <em>Level</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verbatelier.model.plan.Level
		 * @see org.verbatelier.model.plan.impl.PlanPackageImpl#getLevel()
		 * @generated
		 */
		EEnum LEVEL = eINSTANCE.getLevel();

		/**
		 * The meta object literal for the '{@link org.verbatelier.model.plan.Effect <em>Effect</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verbatelier.model.plan.Effect
		 * @see org.verbatelier.model.plan.impl.PlanPackageImpl#getEffect()
		 * @generated
		 */
		EEnum EFFECT = eINSTANCE.getEffect();

		/**
		 * The meta object literal for the '{@link org.verbatelier.model.plan.Again <em>Again</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verbatelier.model.plan.Again
		 * @see org.verbatelier.model.plan.impl.PlanPackageImpl#getAgain()
		 * @generated
		 */
		EEnum AGAIN = eINSTANCE.getAgain();

		/**
		 * The meta object literal for the '{@link org.verbatelier.model.plan.Promise <em>Promise</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verbatelier.model.plan.Promise
		 * @see org.verbatelier.model.plan.impl.PlanPackageImpl#getPromise()
		 * @generated
		 */
		EEnum PROMISE = eINSTANCE.getPromise();

		/**
		 * The meta object literal for the '{@link org.verbatelier.model.plan.ComplaintState <em>Complaint State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verbatelier.model.plan.ComplaintState
		 * @see org.verbatelier.model.plan.impl.PlanPackageImpl#getComplaintState()
		 * @generated
		 */
		EEnum COMPLAINT_STATE = eINSTANCE.getComplaintState();

		/**
		 * The meta object literal for the '<em>Date</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.LocalDate
		 * @see org.verbatelier.model.plan.impl.PlanPackageImpl#getDate()
		 * @generated
		 */
		EDataType DATE = eINSTANCE.getDate();

		/**
		 * The meta object literal for the '<em>Instant</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.Instant
		 * @see org.verbatelier.model.plan.impl.PlanPackageImpl#getInstant()
		 * @generated
		 */
		EDataType INSTANT = eINSTANCE.getInstant();

	}

} //PlanPackage
