/**
 */
package org.verbatelier.model.coding;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Suggestions</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the rules of one scheme propose. Never counted.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.verbatelier.model.coding.Suggestions#getScheme <em>Scheme</em>}</li>
 *   <li>{@link org.verbatelier.model.coding.Suggestions#getVersion <em>Version</em>}</li>
 *   <li>{@link org.verbatelier.model.coding.Suggestions#getSuggestions <em>Suggestions</em>}</li>
 * </ul>
 *
 * @see org.verbatelier.model.coding.CodingPackage#getSuggestions()
 * @model
 * @generated
 */
public interface Suggestions extends EObject {
	/**
	 * Returns the value of the '<em><b>Scheme</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Scheme whose rules ran.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scheme</em>' attribute.
	 * @see #setScheme(String)
	 * @see org.verbatelier.model.coding.CodingPackage#getSuggestions_Scheme()
	 * @model
	 * @generated
	 */
	String getScheme();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.coding.Suggestions#getScheme <em>Scheme</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scheme</em>' attribute.
	 * @see #getScheme()
	 * @generated
	 */
	void setScheme(String value);

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version of the scheme.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see org.verbatelier.model.coding.CodingPackage#getSuggestions_Version()
	 * @model
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.coding.Suggestions#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Suggestions</b></em>' containment reference list.
	 * The list contents are of type {@link org.verbatelier.model.coding.Suggestion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Suggestions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Suggestions</em>' containment reference list.
	 * @see org.verbatelier.model.coding.CodingPackage#getSuggestions_Suggestions()
	 * @model containment="true"
	 * @generated
	 */
	List<Suggestion> getSuggestions();

} // Suggestions
