/**
 */
package org.verbatelier.model.plan;

import java.util.List;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Plan</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An action plan.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.verbatelier.model.plan.Plan#getAxes <em>Axes</em>}</li>
 * </ul>
 *
 * @see org.verbatelier.model.plan.PlanPackage#getPlan()
 * @model
 * @generated
 */
public interface Plan extends PlanEntry {
	/**
	 * Returns the value of the '<em><b>Axes</b></em>' containment reference list.
	 * The list contents are of type {@link org.verbatelier.model.plan.Axis}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Axes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Axes</em>' containment reference list.
	 * @see org.verbatelier.model.plan.PlanPackage#getPlan_Axes()
	 * @model containment="true"
	 * @generated
	 */
	List<Axis> getAxes();

} // Plan
