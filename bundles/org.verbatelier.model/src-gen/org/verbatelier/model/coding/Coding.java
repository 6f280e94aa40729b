/**
 */
package org.verbatelier.model.coding;

import java.time.Instant;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Coding</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A code applied by a person to a span of a verbatim.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.verbatelier.model.coding.Coding#getId <em>Id</em>}</li>
 *   <li>{@link org.verbatelier.model.coding.Coding#getVerbatim <em>Verbatim</em>}</li>
 *   <li>{@link org.verbatelier.model.coding.Coding#getStart <em>Start</em>}</li>
 *   <li>{@link org.verbatelier.model.coding.Coding#getEnd <em>End</em>}</li>
 *   <li>{@link org.verbatelier.model.coding.Coding#getQuoteHash <em>Quote Hash</em>}</li>
 *   <li>{@link org.verbatelier.model.coding.Coding#getCode <em>Code</em>}</li>
 *   <li>{@link org.verbatelier.model.coding.Coding#getValence <em>Valence</em>}</li>
 *   <li>{@link org.verbatelier.model.coding.Coding#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.verbatelier.model.coding.Coding#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.verbatelier.model.coding.Coding#getDate <em>Date</em>}</li>
 *   <li>{@link org.verbatelier.model.coding.Coding#getMemo <em>Memo</em>}</li>
 * </ul>
 *
 * @see org.verbatelier.model.coding.CodingPackage#getCoding()
 * @model
 * @generated
 */
public interface Coding extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unique in the study.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.verbatelier.model.coding.CodingPackage#getCoding_Id()
	 * @model
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.coding.Coding#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Verbatim</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of the verbatim.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Verbatim</em>' attribute.
	 * @see #setVerbatim(String)
	 * @see org.verbatelier.model.coding.CodingPackage#getCoding_Verbatim()
	 * @model
	 * @generated
	 */
	String getVerbatim();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.coding.Coding#getVerbatim <em>Verbatim</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verbatim</em>' attribute.
	 * @see #getVerbatim()
	 * @generated
	 */
	void setVerbatim(String value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First UTF-16 unit of the span.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(int)
	 * @see org.verbatelier.model.coding.CodingPackage#getCoding_Start()
	 * @model
	 * @generated
	 */
	int getStart();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.coding.Coding#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(int value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unit after the last one of the span.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(int)
	 * @see org.verbatelier.model.coding.CodingPackage#getCoding_End()
	 * @model
	 * @generated
	 */
	int getEnd();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.coding.Coding#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(int value);

	/**
	 * Returns the value of the '<em><b>Quote Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First 16 hexadecimal digits of the SHA-256 of the quoted text in UTF-8.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quote Hash</em>' attribute.
	 * @see #setQuoteHash(String)
	 * @see org.verbatelier.model.coding.CodingPackage#getCoding_QuoteHash()
	 * @model
	 * @generated
	 */
	String getQuoteHash();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.coding.Coding#getQuoteHash <em>Quote Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quote Hash</em>' attribute.
	 * @see #getQuoteHash()
	 * @generated
	 */
	void setQuoteHash(String value);

	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Qualified code, such as qs-hlm:DEM.RELA.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.verbatelier.model.coding.CodingPackage#getCoding_Code()
	 * @model
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.coding.Coding#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Valence</b></em>' attribute.
	 * The literals are from the enumeration {@link org.verbatelier.model.coding.Valence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the speaker judges it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Valence</em>' attribute.
	 * @see org.verbatelier.model.coding.Valence
	 * @see #setValence(Valence)
	 * @see org.verbatelier.model.coding.CodingPackage#getCoding_Valence()
	 * @model
	 * @generated
	 */
	Valence getValence();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.coding.Coding#getValence <em>Valence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valence</em>' attribute.
	 * @see org.verbatelier.model.coding.Valence
	 * @see #getValence()
	 * @generated
	 */
	void setValence(Valence value);

	/**
	 * Returns the value of the '<em><b>Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1 to 4 when negative; 0 when not stated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Severity</em>' attribute.
	 * @see #setSeverity(int)
	 * @see org.verbatelier.model.coding.CodingPackage#getCoding_Severity()
	 * @model
	 * @generated
	 */
	int getSeverity();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.coding.Coding#getSeverity <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Severity</em>' attribute.
	 * @see #getSeverity()
	 * @generated
	 */
	void setSeverity(int value);

	/**
	 * Returns the value of the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it comes from: manual, import:FILE or rule:RULE@VERSION.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origin</em>' attribute.
	 * @see #setOrigin(String)
	 * @see org.verbatelier.model.coding.CodingPackage#getCoding_Origin()
	 * @model
	 * @generated
	 */
	String getOrigin();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.coding.Coding#getOrigin <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Origin</em>' attribute.
	 * @see #getOrigin()
	 * @generated
	 */
	void setOrigin(String value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was applied.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(Instant)
	 * @see org.verbatelier.model.coding.CodingPackage#getCoding_Date()
	 * @model dataType="org.verbatelier.model.coding.Instant"
	 * @generated
	 */
	Instant getDate();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.coding.Coding#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(Instant value);

	/**
	 * Returns the value of the '<em><b>Memo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A note on the coding; null when none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Memo</em>' attribute.
	 * @see #setMemo(String)
	 * @see org.verbatelier.model.coding.CodingPackage#getCoding_Memo()
	 * @model
	 * @generated
	 */
	String getMemo();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.coding.Coding#getMemo <em>Memo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Memo</em>' attribute.
	 * @see #getMemo()
	 * @generated
	 */
	void setMemo(String value);

} // Coding
