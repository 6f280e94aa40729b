/**
 */
package org.verbatelier.model.plan;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Commitment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A promise made to somebody.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.verbatelier.model.plan.Commitment#getId <em>Id</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Commitment#getVerbatim <em>Verbatim</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Commitment#getText <em>Text</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Commitment#getWho <em>Who</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Commitment#getDue <em>Due</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Commitment#isKept <em>Kept</em>}</li>
 * </ul>
 *
 * @see org.verbatelier.model.plan.PlanPackage#getCommitment()
 * @model
 * @generated
 */
public interface Commitment extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unique in the study.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.verbatelier.model.plan.PlanPackage#getCommitment_Id()
	 * @model
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Commitment#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Verbatim</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it was made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Verbatim</em>' attribute.
	 * @see #setVerbatim(String)
	 * @see org.verbatelier.model.plan.PlanPackage#getCommitment_Verbatim()
	 * @model
	 * @generated
	 */
	String getVerbatim();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Commitment#getVerbatim <em>Verbatim</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verbatim</em>' attribute.
	 * @see #getVerbatim()
	 * @generated
	 */
	void setVerbatim(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The promise.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.verbatelier.model.plan.PlanPackage#getCommitment_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Commitment#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Who</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who promised.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Who</em>' attribute.
	 * @see #setWho(String)
	 * @see org.verbatelier.model.plan.PlanPackage#getCommitment_Who()
	 * @model
	 * @generated
	 */
	String getWho();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Commitment#getWho <em>Who</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Who</em>' attribute.
	 * @see #getWho()
	 * @generated
	 */
	void setWho(String value);

	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it is due.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(LocalDate)
	 * @see org.verbatelier.model.plan.PlanPackage#getCommitment_Due()
	 * @model dataType="org.verbatelier.model.plan.Date"
	 * @generated
	 */
	LocalDate getDue();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Commitment#getDue <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due</em>' attribute.
	 * @see #getDue()
	 * @generated
	 */
	void setDue(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Kept</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it was kept.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kept</em>' attribute.
	 * @see #setKept(boolean)
	 * @see org.verbatelier.model.plan.PlanPackage#getCommitment_Kept()
	 * @model
	 * @generated
	 */
	boolean isKept();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Commitment#isKept <em>Kept</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kept</em>' attribute.
	 * @see #isKept()
	 * @generated
	 */
	void setKept(boolean value);

} // Commitment
