/**
 */
package org.verbatelier.model.corpus;

import java.time.Instant;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Consent</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the people met agreed to, recorded after the import.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.verbatelier.model.corpus.Consent#getConversation <em>Conversation</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.Consent#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.Consent#getRecording <em>Recording</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.Consent#getQuoting <em>Quoting</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.Consent#getReason <em>Reason</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.Consent#getBy <em>By</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.Consent#getDate <em>Date</em>}</li>
 * </ul>
 *
 * @see org.verbatelier.model.corpus.CorpusPackage#getConsent()
 * @model
 * @generated
 */
public interface Consent extends EObject {
	/**
	 * Returns the value of the '<em><b>Conversation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of the conversation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conversation</em>' attribute.
	 * @see #setConversation(String)
	 * @see org.verbatelier.model.corpus.CorpusPackage#getConsent_Conversation()
	 * @model
	 * @generated
	 */
	String getConversation();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.corpus.Consent#getConversation <em>Conversation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Conversation</em>' attribute.
	 * @see #getConversation()
	 * @generated
	 */
	void setConversation(String value);

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' attribute.
	 * The literals are from the enumeration {@link org.verbatelier.model.corpus.ConsentAnswer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether what they said may be noted and analysed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notes</em>' attribute.
	 * @see org.verbatelier.model.corpus.ConsentAnswer
	 * @see #setNotes(ConsentAnswer)
	 * @see org.verbatelier.model.corpus.CorpusPackage#getConsent_Notes()
	 * @model
	 * @generated
	 */
	ConsentAnswer getNotes();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.corpus.Consent#getNotes <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notes</em>' attribute.
	 * @see org.verbatelier.model.corpus.ConsentAnswer
	 * @see #getNotes()
	 * @generated
	 */
	void setNotes(ConsentAnswer value);

	/**
	 * Returns the value of the '<em><b>Recording</b></em>' attribute.
	 * The literals are from the enumeration {@link org.verbatelier.model.corpus.ConsentAnswer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether they may be recorded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recording</em>' attribute.
	 * @see org.verbatelier.model.corpus.ConsentAnswer
	 * @see #setRecording(ConsentAnswer)
	 * @see org.verbatelier.model.corpus.CorpusPackage#getConsent_Recording()
	 * @model
	 * @generated
	 */
	ConsentAnswer getRecording();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.corpus.Consent#getRecording <em>Recording</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recording</em>' attribute.
	 * @see org.verbatelier.model.corpus.ConsentAnswer
	 * @see #getRecording()
	 * @generated
	 */
	void setRecording(ConsentAnswer value);

	/**
	 * Returns the value of the '<em><b>Quoting</b></em>' attribute.
	 * The literals are from the enumeration {@link org.verbatelier.model.corpus.ConsentAnswer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether they may be quoted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quoting</em>' attribute.
	 * @see org.verbatelier.model.corpus.ConsentAnswer
	 * @see #setQuoting(ConsentAnswer)
	 * @see org.verbatelier.model.corpus.CorpusPackage#getConsent_Quoting()
	 * @model
	 * @generated
	 */
	ConsentAnswer getQuoting();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.corpus.Consent#getQuoting <em>Quoting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quoting</em>' attribute.
	 * @see org.verbatelier.model.corpus.ConsentAnswer
	 * @see #getQuoting()
	 * @generated
	 */
	void setQuoting(ConsentAnswer value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How this is known: who asked, when, in which form.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.verbatelier.model.corpus.CorpusPackage#getConsent_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.corpus.Consent#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who recorded it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>By</em>' attribute.
	 * @see #setBy(String)
	 * @see org.verbatelier.model.corpus.CorpusPackage#getConsent_By()
	 * @model
	 * @generated
	 */
	String getBy();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.corpus.Consent#getBy <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' attribute.
	 * @see #getBy()
	 * @generated
	 */
	void setBy(String value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was recorded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(Instant)
	 * @see org.verbatelier.model.corpus.CorpusPackage#getConsent_Date()
	 * @model dataType="org.verbatelier.model.corpus.Instant"
	 * @generated
	 */
	Instant getDate();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.corpus.Consent#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(Instant value);

} // Consent
