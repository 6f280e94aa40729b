/**
 */
package org.verbatelier.model.plan;

import java.util.List;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Axis</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An axis of a plan.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.verbatelier.model.plan.Axis#getActions <em>Actions</em>}</li>
 * </ul>
 *
 * @see org.verbatelier.model.plan.PlanPackage#getAxis()
 * @model
 * @generated
 */
public interface Axis extends PlanEntry {
	/**
	 * Returns the value of the '<em><b>Actions</b></em>' containment reference list.
	 * The list contents are of type {@link org.verbatelier.model.plan.Action}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Actions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actions</em>' containment reference list.
	 * @see org.verbatelier.model.plan.PlanPackage#getAxis_Actions()
	 * @model containment="true"
	 * @generated
	 */
	List<Action> getActions();

} // Axis
