/**
 */
package org.verbatelier.model.codebook;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Codebook</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The coding schemes in use in a study.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.verbatelier.model.codebook.Codebook#getSchemes <em>Schemes</em>}</li>
 * </ul>
 *
 * @see org.verbatelier.model.codebook.CodebookPackage#getCodebook()
 * @model
 * @generated
 */
public interface Codebook extends EObject {
	/**
	 * Returns the value of the '<em><b>Schemes</b></em>' containment reference list.
	 * The list contents are of type {@link org.verbatelier.model.codebook.Scheme}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Schemes, in the order they were added.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Schemes</em>' containment reference list.
	 * @see org.verbatelier.model.codebook.CodebookPackage#getCodebook_Schemes()
	 * @model containment="true"
	 * @generated
	 */
	List<Scheme> getSchemes();

} // Codebook
