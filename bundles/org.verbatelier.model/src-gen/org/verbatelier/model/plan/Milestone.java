/**
 */
package org.verbatelier.model.plan;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Milestone</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A step of an action or of a project.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.verbatelier.model.plan.Milestone#getPlanned <em>Planned</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Milestone#getExpected <em>Expected</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Milestone#getActual <em>Actual</em>}</li>
 * </ul>
 *
 * @see org.verbatelier.model.plan.PlanPackage#getMilestone()
 * @model
 * @generated
 */
public interface Milestone extends PlanEntry {
	/**
	 * Returns the value of the '<em><b>Planned</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day first foreseen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Planned</em>' attribute.
	 * @see #setPlanned(LocalDate)
	 * @see org.verbatelier.model.plan.PlanPackage#getMilestone_Planned()
	 * @model dataType="org.verbatelier.model.plan.Date"
	 * @generated
	 */
	LocalDate getPlanned();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Milestone#getPlanned <em>Planned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Planned</em>' attribute.
	 * @see #getPlanned()
	 * @generated
	 */
	void setPlanned(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Expected</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day foreseen now; unset while it is the one first foreseen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expected</em>' attribute.
	 * @see #setExpected(LocalDate)
	 * @see org.verbatelier.model.plan.PlanPackage#getMilestone_Expected()
	 * @model dataType="org.verbatelier.model.plan.Date"
	 * @generated
	 */
	LocalDate getExpected();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Milestone#getExpected <em>Expected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expected</em>' attribute.
	 * @see #getExpected()
	 * @generated
	 */
	void setExpected(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Actual</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day it was reached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actual</em>' attribute.
	 * @see #setActual(LocalDate)
	 * @see org.verbatelier.model.plan.PlanPackage#getMilestone_Actual()
	 * @model dataType="org.verbatelier.model.plan.Date"
	 * @generated
	 */
	LocalDate getActual();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Milestone#getActual <em>Actual</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Actual</em>' attribute.
	 * @see #getActual()
	 * @generated
	 */
	void setActual(LocalDate value);

} // Milestone
