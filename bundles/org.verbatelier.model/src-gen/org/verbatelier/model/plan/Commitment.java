/**
 */
package org.verbatelier.model.plan;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Commitment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A promise made to somebody, on the spot.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.verbatelier.model.plan.Commitment#getVerbatim <em>Verbatim</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Commitment#getWho <em>Who</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Commitment#getDue <em>Due</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Commitment#getState <em>State</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Commitment#getAnswered <em>Answered</em>}</li>
 * </ul>
 *
 * @see org.verbatelier.model.plan.PlanPackage#getCommitment()
 * @model
 * @generated
 */
public interface Commitment extends PlanEntry {
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
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.verbatelier.model.plan.Promise}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What became of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.verbatelier.model.plan.Promise
	 * @see #setState(Promise)
	 * @see org.verbatelier.model.plan.PlanPackage#getCommitment_State()
	 * @model
	 * @generated
	 */
	Promise getState();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Commitment#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.verbatelier.model.plan.Promise
	 * @see #getState()
	 * @generated
	 */
	void setState(Promise value);

	/**
	 * Returns the value of the '<em><b>Answered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was kept, or given up.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answered</em>' attribute.
	 * @see #setAnswered(LocalDate)
	 * @see org.verbatelier.model.plan.PlanPackage#getCommitment_Answered()
	 * @model dataType="org.verbatelier.model.plan.Date"
	 * @generated
	 */
	LocalDate getAnswered();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Commitment#getAnswered <em>Answered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answered</em>' attribute.
	 * @see #getAnswered()
	 * @generated
	 */
	void setAnswered(LocalDate value);

} // Commitment
