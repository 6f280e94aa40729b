/**
 */
package org.verbatelier.model.corpus;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Conversation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An encounter and its turns.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.verbatelier.model.corpus.Conversation#getId <em>Id</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.Conversation#getParticipant <em>Participant</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.Conversation#getHeaders <em>Headers</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.Conversation#getEncounter <em>Encounter</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.Conversation#getTurns <em>Turns</em>}</li>
 * </ul>
 *
 * @see org.verbatelier.model.corpus.CorpusPackage#getConversation()
 * @model
 * @generated
 */
public interface Conversation extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier; repeated in the source of turns that came later.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.verbatelier.model.corpus.CorpusPackage#getConversation_Id()
	 * @model
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.corpus.Conversation#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Participant</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of the household met.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Participant</em>' attribute.
	 * @see #setParticipant(String)
	 * @see org.verbatelier.model.corpus.CorpusPackage#getConversation_Participant()
	 * @model
	 * @generated
	 */
	String getParticipant();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.corpus.Conversation#getParticipant <em>Participant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Participant</em>' attribute.
	 * @see #getParticipant()
	 * @generated
	 */
	void setParticipant(String value);

	/**
	 * Returns the value of the '<em><b>Headers</b></em>' containment reference list.
	 * The list contents are of type {@link org.verbatelier.model.corpus.Header}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every metadata line, in file order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Headers</em>' containment reference list.
	 * @see org.verbatelier.model.corpus.CorpusPackage#getConversation_Headers()
	 * @model containment="true"
	 * @generated
	 */
	List<Header> getHeaders();

	/**
	 * Returns the value of the '<em><b>Encounter</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The circumstances that were recognised.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Encounter</em>' containment reference.
	 * @see #setEncounter(Encounter)
	 * @see org.verbatelier.model.corpus.CorpusPackage#getConversation_Encounter()
	 * @model containment="true"
	 * @generated
	 */
	Encounter getEncounter();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.corpus.Conversation#getEncounter <em>Encounter</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Encounter</em>' containment reference.
	 * @see #getEncounter()
	 * @generated
	 */
	void setEncounter(Encounter value);

	/**
	 * Returns the value of the '<em><b>Turns</b></em>' containment reference list.
	 * The list contents are of type {@link org.verbatelier.model.corpus.Turn}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Turns, in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Turns</em>' containment reference list.
	 * @see org.verbatelier.model.corpus.CorpusPackage#getConversation_Turns()
	 * @model containment="true"
	 * @generated
	 */
	List<Turn> getTurns();

} // Conversation
