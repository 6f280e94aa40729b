/**
 */
package org.verbatelier.model.codebook;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Code</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a passage says. Plug-ins may add subtypes with own attributes.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.verbatelier.model.codebook.Code#getId <em>Id</em>}</li>
 *   <li>{@link org.verbatelier.model.codebook.Code#getLabel <em>Label</em>}</li>
 *   <li>{@link org.verbatelier.model.codebook.Code#getDefinition <em>Definition</em>}</li>
 *   <li>{@link org.verbatelier.model.codebook.Code#getInclude <em>Include</em>}</li>
 *   <li>{@link org.verbatelier.model.codebook.Code#getExclude <em>Exclude</em>}</li>
 *   <li>{@link org.verbatelier.model.codebook.Code#getExample <em>Example</em>}</li>
 *   <li>{@link org.verbatelier.model.codebook.Code#getColour <em>Colour</em>}</li>
 *   <li>{@link org.verbatelier.model.codebook.Code#getDefaultSeverity <em>Default Severity</em>}</li>
 *   <li>{@link org.verbatelier.model.codebook.Code#getShortcut <em>Shortcut</em>}</li>
 *   <li>{@link org.verbatelier.model.codebook.Code#getSynonyms <em>Synonyms</em>}</li>
 *   <li>{@link org.verbatelier.model.codebook.Code#getIrritantTypes <em>Irritant Types</em>}</li>
 *   <li>{@link org.verbatelier.model.codebook.Code#isDeprecated <em>Deprecated</em>}</li>
 *   <li>{@link org.verbatelier.model.codebook.Code#getReplacedBy <em>Replaced By</em>}</li>
 *   <li>{@link org.verbatelier.model.codebook.Code#getCodes <em>Codes</em>}</li>
 *   <li>{@link org.verbatelier.model.codebook.Code#getRules <em>Rules</em>}</li>
 *   <li>{@link org.verbatelier.model.codebook.Code#getCrosswalks <em>Crosswalks</em>}</li>
 * </ul>
 *
 * @see org.verbatelier.model.codebook.CodebookPackage#getCode()
 * @model
 * @generated
 */
public interface Code extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier within the scheme, such as DEM.RELA.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.verbatelier.model.codebook.CodebookPackage#getCode_Id()
	 * @model
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.codebook.Code#getId <em>Id</em>}' attribute.
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
	 * @see org.verbatelier.model.codebook.CodebookPackage#getCode_Label()
	 * @model
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.codebook.Code#getLabel <em>Label</em>}' attribute.
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
	 * @see org.verbatelier.model.codebook.CodebookPackage#getCode_Definition()
	 * @model
	 * @generated
	 */
	String getDefinition();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.codebook.Code#getDefinition <em>Definition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Definition</em>' attribute.
	 * @see #getDefinition()
	 * @generated
	 */
	void setDefinition(String value);

	/**
	 * Returns the value of the '<em><b>Include</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What belongs to it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Include</em>' attribute.
	 * @see #setInclude(String)
	 * @see org.verbatelier.model.codebook.CodebookPackage#getCode_Include()
	 * @model
	 * @generated
	 */
	String getInclude();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.codebook.Code#getInclude <em>Include</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Include</em>' attribute.
	 * @see #getInclude()
	 * @generated
	 */
	void setInclude(String value);

	/**
	 * Returns the value of the '<em><b>Exclude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What does not, and where that goes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exclude</em>' attribute.
	 * @see #setExclude(String)
	 * @see org.verbatelier.model.codebook.CodebookPackage#getCode_Exclude()
	 * @model
	 * @generated
	 */
	String getExclude();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.codebook.Code#getExclude <em>Exclude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Exclude</em>' attribute.
	 * @see #getExclude()
	 * @generated
	 */
	void setExclude(String value);

	/**
	 * Returns the value of the '<em><b>Example</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A typical passage.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Example</em>' attribute.
	 * @see #setExample(String)
	 * @see org.verbatelier.model.codebook.CodebookPackage#getCode_Example()
	 * @model
	 * @generated
	 */
	String getExample();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.codebook.Code#getExample <em>Example</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Example</em>' attribute.
	 * @see #getExample()
	 * @generated
	 */
	void setExample(String value);

	/**
	 * Returns the value of the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Colour as #rrggbb; empty to take the theme's.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Colour</em>' attribute.
	 * @see #setColour(String)
	 * @see org.verbatelier.model.codebook.CodebookPackage#getCode_Colour()
	 * @model
	 * @generated
	 */
	String getColour();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.codebook.Code#getColour <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Colour</em>' attribute.
	 * @see #getColour()
	 * @generated
	 */
	void setColour(String value);

	/**
	 * Returns the value of the '<em><b>Default Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Severity 1 to 4 proposed when negative; 0 when none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Default Severity</em>' attribute.
	 * @see #setDefaultSeverity(int)
	 * @see org.verbatelier.model.codebook.CodebookPackage#getCode_DefaultSeverity()
	 * @model
	 * @generated
	 */
	int getDefaultSeverity();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.codebook.Code#getDefaultSeverity <em>Default Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Default Severity</em>' attribute.
	 * @see #getDefaultSeverity()
	 * @generated
	 */
	void setDefaultSeverity(int value);

	/**
	 * Returns the value of the '<em><b>Shortcut</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Key that applies it; empty when none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shortcut</em>' attribute.
	 * @see #setShortcut(String)
	 * @see org.verbatelier.model.codebook.CodebookPackage#getCode_Shortcut()
	 * @model
	 * @generated
	 */
	String getShortcut();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.codebook.Code#getShortcut <em>Shortcut</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Shortcut</em>' attribute.
	 * @see #getShortcut()
	 * @generated
	 */
	void setShortcut(String value);

	/**
	 * Returns the value of the '<em><b>Synonyms</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Words or phrases by which people look for it, separated by semicolons.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Synonyms</em>' attribute.
	 * @see #setSynonyms(String)
	 * @see org.verbatelier.model.codebook.CodebookPackage#getCode_Synonyms()
	 * @model
	 * @generated
	 */
	String getSynonyms();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.codebook.Code#getSynonyms <em>Synonyms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Synonyms</em>' attribute.
	 * @see #getSynonyms()
	 * @generated
	 */
	void setSynonyms(String value);

	/**
	 * Returns the value of the '<em><b>Irritant Types</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Irritant types, such as I3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Irritant Types</em>' attribute list.
	 * @see org.verbatelier.model.codebook.CodebookPackage#getCode_IrritantTypes()
	 * @model unique="false"
	 * @generated
	 */
	List<String> getIrritantTypes();

	/**
	 * Returns the value of the '<em><b>Deprecated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No longer to be applied; existing codings stay.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Deprecated</em>' attribute.
	 * @see #setDeprecated(boolean)
	 * @see org.verbatelier.model.codebook.CodebookPackage#getCode_Deprecated()
	 * @model
	 * @generated
	 */
	boolean isDeprecated();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.codebook.Code#isDeprecated <em>Deprecated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Deprecated</em>' attribute.
	 * @see #isDeprecated()
	 * @generated
	 */
	void setDeprecated(boolean value);

	/**
	 * Returns the value of the '<em><b>Replaced By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code to use instead of a deprecated one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Replaced By</em>' attribute.
	 * @see #setReplacedBy(String)
	 * @see org.verbatelier.model.codebook.CodebookPackage#getCode_ReplacedBy()
	 * @model
	 * @generated
	 */
	String getReplacedBy();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.codebook.Code#getReplacedBy <em>Replaced By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Replaced By</em>' attribute.
	 * @see #getReplacedBy()
	 * @generated
	 */
	void setReplacedBy(String value);

	/**
	 * Returns the value of the '<em><b>Codes</b></em>' containment reference list.
	 * The list contents are of type {@link org.verbatelier.model.codebook.Code}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Finer codes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Codes</em>' containment reference list.
	 * @see org.verbatelier.model.codebook.CodebookPackage#getCode_Codes()
	 * @model containment="true"
	 * @generated
	 */
	List<Code> getCodes();

	/**
	 * Returns the value of the '<em><b>Rules</b></em>' containment reference list.
	 * The list contents are of type {@link org.verbatelier.model.codebook.Rule}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rules that suggest the code.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rules</em>' containment reference list.
	 * @see org.verbatelier.model.codebook.CodebookPackage#getCode_Rules()
	 * @model containment="true"
	 * @generated
	 */
	List<Rule> getRules();

	/**
	 * Returns the value of the '<em><b>Crosswalks</b></em>' containment reference list.
	 * The list contents are of type {@link org.verbatelier.model.codebook.Crosswalk}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Correspondences in other frames.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Crosswalks</em>' containment reference list.
	 * @see org.verbatelier.model.codebook.CodebookPackage#getCode_Crosswalks()
	 * @model containment="true"
	 * @generated
	 */
	List<Crosswalk> getCrosswalks();

} // Code
