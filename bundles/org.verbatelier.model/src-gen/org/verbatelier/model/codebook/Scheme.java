/**
 */
package org.verbatelier.model.codebook;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Scheme</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A coding scheme.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.verbatelier.model.codebook.Scheme#getId <em>Id</em>}</li>
 *   <li>{@link org.verbatelier.model.codebook.Scheme#getVersion <em>Version</em>}</li>
 *   <li>{@link org.verbatelier.model.codebook.Scheme#getLabel <em>Label</em>}</li>
 *   <li>{@link org.verbatelier.model.codebook.Scheme#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.verbatelier.model.codebook.Scheme#getLicence <em>Licence</em>}</li>
 *   <li>{@link org.verbatelier.model.codebook.Scheme#getLocale <em>Locale</em>}</li>
 *   <li>{@link org.verbatelier.model.codebook.Scheme#getThemes <em>Themes</em>}</li>
 *   <li>{@link org.verbatelier.model.codebook.Scheme#getLexicon <em>Lexicon</em>}</li>
 * </ul>
 *
 * @see org.verbatelier.model.codebook.CodebookPackage#getScheme()
 * @model
 * @generated
 */
public interface Scheme extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stable identifier, such as qs-hlm.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.verbatelier.model.codebook.CodebookPackage#getScheme_Id()
	 * @model
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.codebook.Scheme#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version of the scheme.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see org.verbatelier.model.codebook.CodebookPackage#getScheme_Version()
	 * @model
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.codebook.Scheme#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Title shown to people.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.verbatelier.model.codebook.CodebookPackage#getScheme_Label()
	 * @model
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.codebook.Scheme#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Author.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Author</em>' attribute.
	 * @see #setAuthor(String)
	 * @see org.verbatelier.model.codebook.CodebookPackage#getScheme_Author()
	 * @model
	 * @generated
	 */
	String getAuthor();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.codebook.Scheme#getAuthor <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Author</em>' attribute.
	 * @see #getAuthor()
	 * @generated
	 */
	void setAuthor(String value);

	/**
	 * Returns the value of the '<em><b>Licence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Licence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Licence</em>' attribute.
	 * @see #setLicence(String)
	 * @see org.verbatelier.model.codebook.CodebookPackage#getScheme_Licence()
	 * @model
	 * @generated
	 */
	String getLicence();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.codebook.Scheme#getLicence <em>Licence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Licence</em>' attribute.
	 * @see #getLicence()
	 * @generated
	 */
	void setLicence(String value);

	/**
	 * Returns the value of the '<em><b>Locale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Language of labels and rules, BCP 47.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Locale</em>' attribute.
	 * @see #setLocale(String)
	 * @see org.verbatelier.model.codebook.CodebookPackage#getScheme_Locale()
	 * @model
	 * @generated
	 */
	String getLocale();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.codebook.Scheme#getLocale <em>Locale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Locale</em>' attribute.
	 * @see #getLocale()
	 * @generated
	 */
	void setLocale(String value);

	/**
	 * Returns the value of the '<em><b>Themes</b></em>' containment reference list.
	 * The list contents are of type {@link org.verbatelier.model.codebook.Theme}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Themes, in reading order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Themes</em>' containment reference list.
	 * @see org.verbatelier.model.codebook.CodebookPackage#getScheme_Themes()
	 * @model containment="true"
	 * @generated
	 */
	List<Theme> getThemes();

	/**
	 * Returns the value of the '<em><b>Lexicon</b></em>' containment reference list.
	 * The list contents are of type {@link org.verbatelier.model.codebook.LexiconEntry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tokens replaced before rules are read.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lexicon</em>' containment reference list.
	 * @see org.verbatelier.model.codebook.CodebookPackage#getScheme_Lexicon()
	 * @model containment="true"
	 * @generated
	 */
	List<LexiconEntry> getLexicon();

} // Scheme
