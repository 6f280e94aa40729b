/**
 */
package org.verbatelier.model.codebook;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Theme</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A family of codes.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.verbatelier.model.codebook.Theme#getId <em>Id</em>}</li>
 *   <li>{@link org.verbatelier.model.codebook.Theme#getLabel <em>Label</em>}</li>
 *   <li>{@link org.verbatelier.model.codebook.Theme#getDefinition <em>Definition</em>}</li>
 *   <li>{@link org.verbatelier.model.codebook.Theme#getColour <em>Colour</em>}</li>
 *   <li>{@link org.verbatelier.model.codebook.Theme#getPublic <em>Public</em>}</li>
 *   <li>{@link org.verbatelier.model.codebook.Theme#getCodes <em>Codes</em>}</li>
 * </ul>
 *
 * @see org.verbatelier.model.codebook.CodebookPackage#getTheme()
 * @model
 * @generated
 */
public interface Theme extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier within the scheme, such as DEM.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.verbatelier.model.codebook.CodebookPackage#getTheme_Id()
	 * @model
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.codebook.Theme#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Title.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.verbatelier.model.codebook.CodebookPackage#getTheme_Label()
	 * @model
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.codebook.Theme#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Definition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Definition.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Definition</em>' attribute.
	 * @see #setDefinition(String)
	 * @see org.verbatelier.model.codebook.CodebookPackage#getTheme_Definition()
	 * @model
	 * @generated
	 */
	String getDefinition();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.codebook.Theme#getDefinition <em>Definition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Definition</em>' attribute.
	 * @see #getDefinition()
	 * @generated
	 */
	void setDefinition(String value);

	/**
	 * Returns the value of the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Colour as #rrggbb; empty to let the product choose.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Colour</em>' attribute.
	 * @see #setColour(String)
	 * @see org.verbatelier.model.codebook.CodebookPackage#getTheme_Colour()
	 * @model
	 * @generated
	 */
	String getColour();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.codebook.Theme#getColour <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Colour</em>' attribute.
	 * @see #getColour()
	 * @generated
	 */
	void setColour(String value);

	/**
	 * Returns the value of the '<em><b>Public</b></em>' attribute.
	 * The literals are from the enumeration {@link org.verbatelier.model.codebook.Public}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whose words its codes apply to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Public</em>' attribute.
	 * @see org.verbatelier.model.codebook.Public
	 * @see #setPublic(Public)
	 * @see org.verbatelier.model.codebook.CodebookPackage#getTheme_Public()
	 * @model
	 * @generated
	 */
	Public getPublic();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.codebook.Theme#getPublic <em>Public</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Public</em>' attribute.
	 * @see org.verbatelier.model.codebook.Public
	 * @see #getPublic()
	 * @generated
	 */
	void setPublic(Public value);

	/**
	 * Returns the value of the '<em><b>Codes</b></em>' containment reference list.
	 * The list contents are of type {@link org.verbatelier.model.codebook.Code}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Codes, in reading order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Codes</em>' containment reference list.
	 * @see org.verbatelier.model.codebook.CodebookPackage#getTheme_Codes()
	 * @model containment="true"
	 * @generated
	 */
	List<Code> getCodes();

} // Theme
