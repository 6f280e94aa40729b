/**
 */
package org.verbatelier.model.plan;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Irritant</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A recurrent friction that can be acted upon.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.verbatelier.model.plan.Irritant#getId <em>Id</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Irritant#getTitle <em>Title</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Irritant#getType <em>Type</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Irritant#getDefinition <em>Definition</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Irritant#getCauses <em>Causes</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Irritant#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Irritant#getCodes <em>Codes</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Irritant#getPerimeter <em>Perimeter</em>}</li>
 * </ul>
 *
 * @see org.verbatelier.model.plan.PlanPackage#getIrritant()
 * @model
 * @generated
 */
public interface Irritant extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unique in the study.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.verbatelier.model.plan.PlanPackage#getIrritant_Id()
	 * @model
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Irritant#getId <em>Id</em>}' attribute.
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
	 * @see org.verbatelier.model.plan.PlanPackage#getIrritant_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Irritant#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Irritant type, I1 to I10.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.verbatelier.model.plan.PlanPackage#getIrritant_Type()
	 * @model
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Irritant#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>Definition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Definition</em>' attribute.
	 * @see #setDefinition(String)
	 * @see org.verbatelier.model.plan.PlanPackage#getIrritant_Definition()
	 * @model
	 * @generated
	 */
	String getDefinition();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Irritant#getDefinition <em>Definition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Definition</em>' attribute.
	 * @see #getDefinition()
	 * @generated
	 */
	void setDefinition(String value);

	/**
	 * Returns the value of the '<em><b>Causes</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stated causes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Causes</em>' attribute list.
	 * @see org.verbatelier.model.plan.PlanPackage#getIrritant_Causes()
	 * @model unique="false"
	 * @generated
	 */
	List<String> getCauses();

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifiers of the codings that prove it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' attribute list.
	 * @see org.verbatelier.model.plan.PlanPackage#getIrritant_Evidence()
	 * @model unique="false"
	 * @generated
	 */
	List<String> getEvidence();

	/**
	 * Returns the value of the '<em><b>Codes</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Qualified codes it gathers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Codes</em>' attribute list.
	 * @see org.verbatelier.model.plan.PlanPackage#getIrritant_Codes()
	 * @model unique="false"
	 * @generated
	 */
	List<String> getCodes();

	/**
	 * Returns the value of the '<em><b>Perimeter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it is met.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Perimeter</em>' attribute.
	 * @see #setPerimeter(String)
	 * @see org.verbatelier.model.plan.PlanPackage#getIrritant_Perimeter()
	 * @model
	 * @generated
	 */
	String getPerimeter();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Irritant#getPerimeter <em>Perimeter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Perimeter</em>' attribute.
	 * @see #getPerimeter()
	 * @generated
	 */
	void setPerimeter(String value);

} // Irritant
