/**
 */
package org.verbatelier.model.plan;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Complaint</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A complaint in another system that a verbatim is about.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.verbatelier.model.plan.Complaint#getReference <em>Reference</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Complaint#getVerbatim <em>Verbatim</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Complaint#getState <em>State</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.Complaint#getClosed <em>Closed</em>}</li>
 * </ul>
 *
 * @see org.verbatelier.model.plan.PlanPackage#getComplaint()
 * @model
 * @generated
 */
public interface Complaint extends PlanNode {
	/**
	 * Returns the value of the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its number there; opaque.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reference</em>' attribute.
	 * @see #setReference(String)
	 * @see org.verbatelier.model.plan.PlanPackage#getComplaint_Reference()
	 * @model
	 * @generated
	 */
	String getReference();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Complaint#getReference <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reference</em>' attribute.
	 * @see #getReference()
	 * @generated
	 */
	void setReference(String value);

	/**
	 * Returns the value of the '<em><b>Verbatim</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The verbatim.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Verbatim</em>' attribute.
	 * @see #setVerbatim(String)
	 * @see org.verbatelier.model.plan.PlanPackage#getComplaint_Verbatim()
	 * @model
	 * @generated
	 */
	String getVerbatim();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Complaint#getVerbatim <em>Verbatim</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verbatim</em>' attribute.
	 * @see #getVerbatim()
	 * @generated
	 */
	void setVerbatim(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.verbatelier.model.plan.ComplaintState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.verbatelier.model.plan.ComplaintState
	 * @see #setState(ComplaintState)
	 * @see org.verbatelier.model.plan.PlanPackage#getComplaint_State()
	 * @model
	 * @generated
	 */
	ComplaintState getState();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Complaint#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.verbatelier.model.plan.ComplaintState
	 * @see #getState()
	 * @generated
	 */
	void setState(ComplaintState value);

	/**
	 * Returns the value of the '<em><b>Closed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was closed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Closed</em>' attribute.
	 * @see #setClosed(LocalDate)
	 * @see org.verbatelier.model.plan.PlanPackage#getComplaint_Closed()
	 * @model dataType="org.verbatelier.model.plan.Date"
	 * @generated
	 */
	LocalDate getClosed();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.Complaint#getClosed <em>Closed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Closed</em>' attribute.
	 * @see #getClosed()
	 * @generated
	 */
	void setClosed(LocalDate value);

} // Complaint
