/**
 */
package org.verbatelier.model.codebook;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Crosswalk</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A correspondence of a code in another frame.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.verbatelier.model.codebook.Crosswalk#getFrame <em>Frame</em>}</li>
 *   <li>{@link org.verbatelier.model.codebook.Crosswalk#getTarget <em>Target</em>}</li>
 * </ul>
 *
 * @see org.verbatelier.model.codebook.CodebookPackage#getCrosswalk()
 * @model
 * @generated
 */
public interface Crosswalk extends EObject {
	/**
	 * Returns the value of the '<em><b>Frame</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The frame, such as miroir or axe_tfpb.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Frame</em>' attribute.
	 * @see #setFrame(String)
	 * @see org.verbatelier.model.codebook.CodebookPackage#getCrosswalk_Frame()
	 * @model
	 * @generated
	 */
	String getFrame();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.codebook.Crosswalk#getFrame <em>Frame</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Frame</em>' attribute.
	 * @see #getFrame()
	 * @generated
	 */
	void setFrame(String value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The corresponding entry.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' attribute.
	 * @see #setTarget(String)
	 * @see org.verbatelier.model.codebook.CodebookPackage#getCrosswalk_Target()
	 * @model
	 * @generated
	 */
	String getTarget();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.codebook.Crosswalk#getTarget <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' attribute.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(String value);

} // Crosswalk
