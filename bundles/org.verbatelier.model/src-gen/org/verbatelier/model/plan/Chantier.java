/**
 */
package org.verbatelier.model.plan;

import java.util.List;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Chantier</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A group of irritants handled together.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.verbatelier.model.plan.Chantier#getIrritants <em>Irritants</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Chantier#getDescription <em>Description</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Chantier#getOwner <em>Owner</em>}</li>
 * </ul>
 *
 * @see org.verbatelier.model.plan.PlanPackage#getChantier()
 * @model
 * @generated
 */
public interface Chantier extends PlanEntry {
	/**
	 * Returns the value of the '<em><b>Irritants</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifiers of irritants.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Irritants</em>' attribute list.
	 * @see org.verbatelier.model.plan.PlanPackage#getChantier_Irritants()
	 * @model unique="false"
	 * @generated
	 */
	List<String> getIrritants();

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is to be reached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.verbatelier.model.plan.PlanPackage#getChantier_Description()
	 * @model
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Chantier#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who leads.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' attribute.
	 * @see #setOwner(String)
	 * @see org.verbatelier.model.plan.PlanPackage#getChantier_Owner()
	 * @model
	 * @generated
	 */
	String getOwner();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Chantier#getOwner <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' attribute.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(String value);

} // Chantier
