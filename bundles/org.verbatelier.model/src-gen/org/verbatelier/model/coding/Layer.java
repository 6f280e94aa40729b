/**
 */
package org.verbatelier.model.coding;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Layer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The work of one coder on one source.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.verbatelier.model.coding.Layer#getCoder <em>Coder</em>}</li>
 *   <li>{@link org.verbatelier.model.coding.Layer#getSource <em>Source</em>}</li>
 *   <li>{@link org.verbatelier.model.coding.Layer#getCodings <em>Codings</em>}</li>
 *   <li>{@link org.verbatelier.model.coding.Layer#getDecisions <em>Decisions</em>}</li>
 *   <li>{@link org.verbatelier.model.coding.Layer#getMemos <em>Memos</em>}</li>
 *   <li>{@link org.verbatelier.model.coding.Layer#getFlags <em>Flags</em>}</li>
 * </ul>
 *
 * @see org.verbatelier.model.coding.CodingPackage#getLayer()
 * @model
 * @generated
 */
public interface Layer extends EObject {
	/**
	 * Returns the value of the '<em><b>Coder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who coded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coder</em>' attribute.
	 * @see #setCoder(String)
	 * @see org.verbatelier.model.coding.CodingPackage#getLayer_Coder()
	 * @model
	 * @generated
	 */
	String getCoder();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.coding.Layer#getCoder <em>Coder</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Coder</em>' attribute.
	 * @see #getCoder()
	 * @generated
	 */
	void setCoder(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of the source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.verbatelier.model.coding.CodingPackage#getLayer_Source()
	 * @model
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.coding.Layer#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Codings</b></em>' containment reference list.
	 * The list contents are of type {@link org.verbatelier.model.coding.Coding}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Codings.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Codings</em>' containment reference list.
	 * @see org.verbatelier.model.coding.CodingPackage#getLayer_Codings()
	 * @model containment="true"
	 * @generated
	 */
	List<Coding> getCodings();

	/**
	 * Returns the value of the '<em><b>Decisions</b></em>' containment reference list.
	 * The list contents are of type {@link org.verbatelier.model.coding.Decision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Refused suggestions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decisions</em>' containment reference list.
	 * @see org.verbatelier.model.coding.CodingPackage#getLayer_Decisions()
	 * @model containment="true"
	 * @generated
	 */
	List<Decision> getDecisions();

	/**
	 * Returns the value of the '<em><b>Memos</b></em>' containment reference list.
	 * The list contents are of type {@link org.verbatelier.model.coding.Memo}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Memos.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Memos</em>' containment reference list.
	 * @see org.verbatelier.model.coding.CodingPackage#getLayer_Memos()
	 * @model containment="true"
	 * @generated
	 */
	List<Memo> getMemos();

	/**
	 * Returns the value of the '<em><b>Flags</b></em>' containment reference list.
	 * The list contents are of type {@link org.verbatelier.model.coding.Flag}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Flags.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Flags</em>' containment reference list.
	 * @see org.verbatelier.model.coding.CodingPackage#getLayer_Flags()
	 * @model containment="true"
	 * @generated
	 */
	List<Flag> getFlags();

} // Layer
