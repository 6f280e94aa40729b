/**
 */
package org.verbatelier.model.plan;

import java.util.List;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Service Commitment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A commitment of a charter or label.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.verbatelier.model.plan.ServiceCommitment#getCharter <em>Charter</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.ServiceCommitment#getCodes <em>Codes</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.ServiceCommitment#getRevisions <em>Revisions</em>}</li>
 * </ul>
 *
 * @see org.verbatelier.model.plan.PlanPackage#getServiceCommitment()
 * @model
 * @generated
 */
public interface ServiceCommitment extends PlanEntry {
	/**
	 * Returns the value of the '<em><b>Charter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The charter or label.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Charter</em>' attribute.
	 * @see #setCharter(String)
	 * @see org.verbatelier.model.plan.PlanPackage#getServiceCommitment_Charter()
	 * @model
	 * @generated
	 */
	String getCharter();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.ServiceCommitment#getCharter <em>Charter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Charter</em>' attribute.
	 * @see #getCharter()
	 * @generated
	 */
	void setCharter(String value);

	/**
	 * Returns the value of the '<em><b>Codes</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Qualified codes that tell whether it is kept.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Codes</em>' attribute list.
	 * @see org.verbatelier.model.plan.PlanPackage#getServiceCommitment_Codes()
	 * @model unique="false"
	 * @generated
	 */
	List<String> getCodes();

	/**
	 * Returns the value of the '<em><b>Revisions</b></em>' containment reference list.
	 * The list contents are of type {@link org.verbatelier.model.plan.Revision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its wordings, oldest first; the last one is in force.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Revisions</em>' containment reference list.
	 * @see org.verbatelier.model.plan.PlanPackage#getServiceCommitment_Revisions()
	 * @model containment="true"
	 * @generated
	 */
	List<Revision> getRevisions();

} // ServiceCommitment
