/**
 */
package org.verbatelier.model.plan;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

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
 *   <li>{@link org.verbatelier.model.plan.Chantier#getId <em>Id</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Chantier#getTitle <em>Title</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Chantier#getIrritants <em>Irritants</em>}</li>
 * </ul>
 *
 * @see org.verbatelier.model.plan.PlanPackage#getChantier()
 * @model
 * @generated
 */
public interface Chantier extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unique in the study.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.verbatelier.model.plan.PlanPackage#getChantier_Id()
	 * @model
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Chantier#getId <em>Id</em>}' attribute.
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
	 * @see org.verbatelier.model.plan.PlanPackage#getChantier_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Chantier#getTitle <em>Title</em>}' attribute.
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
	 * Identifiers of irritants.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Irritants</em>' attribute list.
	 * @see org.verbatelier.model.plan.PlanPackage#getChantier_Irritants()
	 * @model unique="false"
	 * @generated
	 */
	List<String> getIrritants();

} // Chantier
