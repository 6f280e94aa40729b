/**
 */
package org.verbatelier.model.corpus;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Encounter</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The circumstances of a conversation.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.verbatelier.model.corpus.Encounter#getDate <em>Date</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.Encounter#getStartTime <em>Start Time</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.Encounter#getDurationMinutes <em>Duration Minutes</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.Encounter#getPlace <em>Place</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.Encounter#getPair <em>Pair</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.Encounter#getPairProximity <em>Pair Proximity</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.Encounter#getPairSupport <em>Pair Support</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.Encounter#getRankInPair <em>Rank In Pair</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.Encounter#getConsentNotes <em>Consent Notes</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.Encounter#getConsentRecording <em>Consent Recording</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.Encounter#getConsentQuoting <em>Consent Quoting</em>}</li>
 * </ul>
 *
 * @see org.verbatelier.model.corpus.CorpusPackage#getEncounter()
 * @model
 * @generated
 */
public interface Encounter extends EObject {
	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of the encounter.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.verbatelier.model.corpus.CorpusPackage#getEncounter_Date()
	 * @model dataType="org.verbatelier.model.corpus.Date"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.corpus.Encounter#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Start Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Start, as written.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start Time</em>' attribute.
	 * @see #setStartTime(String)
	 * @see org.verbatelier.model.corpus.CorpusPackage#getEncounter_StartTime()
	 * @model
	 * @generated
	 */
	String getStartTime();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.corpus.Encounter#getStartTime <em>Start Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start Time</em>' attribute.
	 * @see #getStartTime()
	 * @generated
	 */
	void setStartTime(String value);

	/**
	 * Returns the value of the '<em><b>Duration Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Minutes; 0 when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Duration Minutes</em>' attribute.
	 * @see #setDurationMinutes(int)
	 * @see org.verbatelier.model.corpus.CorpusPackage#getEncounter_DurationMinutes()
	 * @model
	 * @generated
	 */
	int getDurationMinutes();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.corpus.Encounter#getDurationMinutes <em>Duration Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duration Minutes</em>' attribute.
	 * @see #getDurationMinutes()
	 * @generated
	 */
	void setDurationMinutes(int value);

	/**
	 * Returns the value of the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it took place.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Place</em>' attribute.
	 * @see #setPlace(String)
	 * @see org.verbatelier.model.corpus.CorpusPackage#getEncounter_Place()
	 * @model
	 * @generated
	 */
	String getPlace();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.corpus.Encounter#getPlace <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' attribute.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(String value);

	/**
	 * Returns the value of the '<em><b>Pair</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The pair of staff.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pair</em>' attribute.
	 * @see #setPair(String)
	 * @see org.verbatelier.model.corpus.CorpusPackage#getEncounter_Pair()
	 * @model
	 * @generated
	 */
	String getPair();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.corpus.Encounter#getPair <em>Pair</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pair</em>' attribute.
	 * @see #getPair()
	 * @generated
	 */
	void setPair(String value);

	/**
	 * Returns the value of the '<em><b>Pair Proximity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Member from proximity staff.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pair Proximity</em>' attribute.
	 * @see #setPairProximity(String)
	 * @see org.verbatelier.model.corpus.CorpusPackage#getEncounter_PairProximity()
	 * @model
	 * @generated
	 */
	String getPairProximity();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.corpus.Encounter#getPairProximity <em>Pair Proximity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pair Proximity</em>' attribute.
	 * @see #getPairProximity()
	 * @generated
	 */
	void setPairProximity(String value);

	/**
	 * Returns the value of the '<em><b>Pair Support</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Member from support staff.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pair Support</em>' attribute.
	 * @see #setPairSupport(String)
	 * @see org.verbatelier.model.corpus.CorpusPackage#getEncounter_PairSupport()
	 * @model
	 * @generated
	 */
	String getPairSupport();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.corpus.Encounter#getPairSupport <em>Pair Support</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pair Support</em>' attribute.
	 * @see #getPairSupport()
	 * @generated
	 */
	void setPairSupport(String value);

	/**
	 * Returns the value of the '<em><b>Rank In Pair</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rank among the encounters of the pair, as written.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rank In Pair</em>' attribute.
	 * @see #setRankInPair(String)
	 * @see org.verbatelier.model.corpus.CorpusPackage#getEncounter_RankInPair()
	 * @model
	 * @generated
	 */
	String getRankInPair();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.corpus.Encounter#getRankInPair <em>Rank In Pair</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rank In Pair</em>' attribute.
	 * @see #getRankInPair()
	 * @generated
	 */
	void setRankInPair(String value);

	/**
	 * Returns the value of the '<em><b>Consent Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Consent to notes, as written.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Consent Notes</em>' attribute.
	 * @see #setConsentNotes(String)
	 * @see org.verbatelier.model.corpus.CorpusPackage#getEncounter_ConsentNotes()
	 * @model
	 * @generated
	 */
	String getConsentNotes();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.corpus.Encounter#getConsentNotes <em>Consent Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Consent Notes</em>' attribute.
	 * @see #getConsentNotes()
	 * @generated
	 */
	void setConsentNotes(String value);

	/**
	 * Returns the value of the '<em><b>Consent Recording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Consent to recording, as written.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Consent Recording</em>' attribute.
	 * @see #setConsentRecording(String)
	 * @see org.verbatelier.model.corpus.CorpusPackage#getEncounter_ConsentRecording()
	 * @model
	 * @generated
	 */
	String getConsentRecording();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.corpus.Encounter#getConsentRecording <em>Consent Recording</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Consent Recording</em>' attribute.
	 * @see #getConsentRecording()
	 * @generated
	 */
	void setConsentRecording(String value);

	/**
	 * Returns the value of the '<em><b>Consent Quoting</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Consent to quotation, as written.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Consent Quoting</em>' attribute.
	 * @see #setConsentQuoting(String)
	 * @see org.verbatelier.model.corpus.CorpusPackage#getEncounter_ConsentQuoting()
	 * @model
	 * @generated
	 */
	String getConsentQuoting();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.corpus.Encounter#getConsentQuoting <em>Consent Quoting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Consent Quoting</em>' attribute.
	 * @see #getConsentQuoting()
	 * @generated
	 */
	void setConsentQuoting(String value);

} // Encounter
