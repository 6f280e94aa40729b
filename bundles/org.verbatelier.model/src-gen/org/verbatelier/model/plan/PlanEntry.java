/**
 */
package org.verbatelier.model.plan;

import java.util.List;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something of a plan that has a title and can be commented on.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.verbatelier.model.plan.PlanEntry#getTitle <em>Title</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.PlanEntry#getComments <em>Comments</em>}</li>
 * </ul>
 *
 * @see org.verbatelier.model.plan.PlanPackage#getPlanEntry()
 * @model abstract="true"
 * @generated
 */
public interface PlanEntry extends PlanNode {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Title; for a promise, what is promised.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.verbatelier.model.plan.PlanPackage#getPlanEntry_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.plan.PlanEntry#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Comments</b></em>' containment reference list.
	 * The list contents are of type {@link org.verbatelier.model.plan.Comment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What people said about it, such as the tenants' representatives, oldest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Comments</em>' containment reference list.
	 * @see org.verbatelier.model.plan.PlanPackage#getPlanEntry_Comments()
	 * @model containment="true"
	 * @generated
	 */
	List<Comment> getComments();

} // PlanEntry
