/**
 */
package org.verbatelier.model.plan;

import java.util.List;

import org.verbatelier.model.corpus.Audience;

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
 *   <li>{@link org.verbatelier.model.plan.Irritant#getType <em>Type</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Irritant#getDefinition <em>Definition</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Irritant#getCauses <em>Causes</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Irritant#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Irritant#getCodes <em>Codes</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Irritant#getPerimeter <em>Perimeter</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Irritant#getPerimeterLevel <em>Perimeter Level</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Irritant#getPublics <em>Publics</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Irritant#getMoments <em>Moments</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Irritant#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Irritant#getNoActionReason <em>No Action Reason</em>}</li>
 * </ul>
 *
 * @see org.verbatelier.model.plan.PlanPackage#getIrritant()
 * @model
 * @generated
 */
public interface Irritant extends PlanEntry {
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
	 * Identifiers of the codings that prove it; those that are no longer in the study are lost evidence.
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
	 * Name of the agency, residence or neighbourhood; empty for the whole organisation.
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
	 * @see org.verbatelier.model.plan.PlanPackage#getIrritant_PerimeterLevel()
	 * @model
	 * @generated
	 */
	Level getPerimeterLevel();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Irritant#getPerimeterLevel <em>Perimeter Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Perimeter Level</em>' attribute.
	 * @see org.verbatelier.model.plan.Level
	 * @see #getPerimeterLevel()
	 * @generated
	 */
	void setPerimeterLevel(Level value);

	/**
	 * Returns the value of the '<em><b>Publics</b></em>' attribute list.
	 * The list contents are of type {@link org.verbatelier.model.corpus.Audience}.
	 * The literals are from the enumeration {@link org.verbatelier.model.corpus.Audience}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who meets it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Publics</em>' attribute list.
	 * @see org.verbatelier.model.corpus.Audience
	 * @see org.verbatelier.model.plan.PlanPackage#getIrritant_Publics()
	 * @model unique="false"
	 * @generated
	 */
	List<Audience> getPublics();

	/**
	 * Returns the value of the '<em><b>Moments</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Key moments at which it is met, such as M05.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Moments</em>' attribute list.
	 * @see org.verbatelier.model.plan.PlanPackage#getIrritant_Moments()
	 * @model unique="false"
	 * @generated
	 */
	List<String> getMoments();

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who answers for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' attribute.
	 * @see #setOwner(String)
	 * @see org.verbatelier.model.plan.PlanPackage#getIrritant_Owner()
	 * @model
	 * @generated
	 */
	String getOwner();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Irritant#getOwner <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' attribute.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(String value);

	/**
	 * Returns the value of the '<em><b>No Action Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why nothing is done about it; empty while that is not decided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>No Action Reason</em>' attribute.
	 * @see #setNoActionReason(String)
	 * @see org.verbatelier.model.plan.PlanPackage#getIrritant_NoActionReason()
	 * @model
	 * @generated
	 */
	String getNoActionReason();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Irritant#getNoActionReason <em>No Action Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>No Action Reason</em>' attribute.
	 * @see #getNoActionReason()
	 * @generated
	 */
	void setNoActionReason(String value);

} // Irritant
