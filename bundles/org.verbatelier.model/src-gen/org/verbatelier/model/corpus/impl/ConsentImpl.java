/**
 */
package org.verbatelier.model.corpus.impl;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.verbatelier.model.corpus.Consent;
import org.verbatelier.model.corpus.ConsentAnswer;
import org.verbatelier.model.corpus.CorpusPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Consent</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.verbatelier.model.corpus.impl.ConsentImpl#getConversation <em>Conversation</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.impl.ConsentImpl#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.impl.ConsentImpl#getRecording <em>Recording</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.impl.ConsentImpl#getQuoting <em>Quoting</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.impl.ConsentImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.impl.ConsentImpl#getBy <em>By</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.impl.ConsentImpl#getDate <em>Date</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ConsentImpl extends MinimalEObjectImpl.Container implements Consent {
	/**
	 * The default value of the '{@link #getConversation() <em>Conversation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConversation()
	 * @generated
	 * @ordered
	 */
	protected static final String CONVERSATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConversation() <em>Conversation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConversation()
	 * @generated
	 * @ordered
	 */
	protected String conversation = CONVERSATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getNotes() <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected static final ConsentAnswer NOTES_EDEFAULT = ConsentAnswer.UNKNOWN;

	/**
	 * The cached value of the '{@link #getNotes() <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected ConsentAnswer notes = NOTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getRecording() <em>Recording</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecording()
	 * @generated
	 * @ordered
	 */
	protected static final ConsentAnswer RECORDING_EDEFAULT = ConsentAnswer.UNKNOWN;

	/**
	 * The cached value of the '{@link #getRecording() <em>Recording</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecording()
	 * @generated
	 * @ordered
	 */
	protected ConsentAnswer recording = RECORDING_EDEFAULT;

	/**
	 * The default value of the '{@link #getQuoting() <em>Quoting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuoting()
	 * @generated
	 * @ordered
	 */
	protected static final ConsentAnswer QUOTING_EDEFAULT = ConsentAnswer.UNKNOWN;

	/**
	 * The cached value of the '{@link #getQuoting() <em>Quoting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuoting()
	 * @generated
	 * @ordered
	 */
	protected ConsentAnswer quoting = QUOTING_EDEFAULT;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #getBy() <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBy()
	 * @generated
	 * @ordered
	 */
	protected static final String BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBy() <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBy()
	 * @generated
	 * @ordered
	 */
	protected String by = BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final Instant DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected Instant date = DATE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ConsentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CorpusPackage.Literals.CONSENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getConversation() {
		return conversation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConversation(String newConversation) {
		String oldConversation = conversation;
		conversation = newConversation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.CONSENT__CONVERSATION, oldConversation, conversation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConsentAnswer getNotes() {
		return notes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotes(ConsentAnswer newNotes) {
		ConsentAnswer oldNotes = notes;
		notes = newNotes == null ? NOTES_EDEFAULT : newNotes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.CONSENT__NOTES, oldNotes, notes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConsentAnswer getRecording() {
		return recording;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecording(ConsentAnswer newRecording) {
		ConsentAnswer oldRecording = recording;
		recording = newRecording == null ? RECORDING_EDEFAULT : newRecording;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.CONSENT__RECORDING, oldRecording, recording));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConsentAnswer getQuoting() {
		return quoting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuoting(ConsentAnswer newQuoting) {
		ConsentAnswer oldQuoting = quoting;
		quoting = newQuoting == null ? QUOTING_EDEFAULT : newQuoting;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.CONSENT__QUOTING, oldQuoting, quoting));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason() {
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason) {
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.CONSENT__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBy() {
		return by;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBy(String newBy) {
		String oldBy = by;
		by = newBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.CONSENT__BY, oldBy, by));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getDate() {
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(Instant newDate) {
		Instant oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.CONSENT__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CorpusPackage.CONSENT__CONVERSATION:
				return getConversation();
			case CorpusPackage.CONSENT__NOTES:
				return getNotes();
			case CorpusPackage.CONSENT__RECORDING:
				return getRecording();
			case CorpusPackage.CONSENT__QUOTING:
				return getQuoting();
			case CorpusPackage.CONSENT__REASON:
				return getReason();
			case CorpusPackage.CONSENT__BY:
				return getBy();
			case CorpusPackage.CONSENT__DATE:
				return getDate();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CorpusPackage.CONSENT__CONVERSATION:
				setConversation((String)newValue);
				return;
			case CorpusPackage.CONSENT__NOTES:
				setNotes((ConsentAnswer)newValue);
				return;
			case CorpusPackage.CONSENT__RECORDING:
				setRecording((ConsentAnswer)newValue);
				return;
			case CorpusPackage.CONSENT__QUOTING:
				setQuoting((ConsentAnswer)newValue);
				return;
			case CorpusPackage.CONSENT__REASON:
				setReason((String)newValue);
				return;
			case CorpusPackage.CONSENT__BY:
				setBy((String)newValue);
				return;
			case CorpusPackage.CONSENT__DATE:
				setDate((Instant)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case CorpusPackage.CONSENT__CONVERSATION:
				setConversation(CONVERSATION_EDEFAULT);
				return;
			case CorpusPackage.CONSENT__NOTES:
				setNotes(NOTES_EDEFAULT);
				return;
			case CorpusPackage.CONSENT__RECORDING:
				setRecording(RECORDING_EDEFAULT);
				return;
			case CorpusPackage.CONSENT__QUOTING:
				setQuoting(QUOTING_EDEFAULT);
				return;
			case CorpusPackage.CONSENT__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case CorpusPackage.CONSENT__BY:
				setBy(BY_EDEFAULT);
				return;
			case CorpusPackage.CONSENT__DATE:
				setDate(DATE_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case CorpusPackage.CONSENT__CONVERSATION:
				return CONVERSATION_EDEFAULT == null ? conversation != null : !CONVERSATION_EDEFAULT.equals(conversation);
			case CorpusPackage.CONSENT__NOTES:
				return notes != NOTES_EDEFAULT;
			case CorpusPackage.CONSENT__RECORDING:
				return recording != RECORDING_EDEFAULT;
			case CorpusPackage.CONSENT__QUOTING:
				return quoting != QUOTING_EDEFAULT;
			case CorpusPackage.CONSENT__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case CorpusPackage.CONSENT__BY:
				return BY_EDEFAULT == null ? by != null : !BY_EDEFAULT.equals(by);
			case CorpusPackage.CONSENT__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (conversation: ");
		result.append(conversation);
		result.append(", notes: ");
		result.append(notes);
		result.append(", recording: ");
		result.append(recording);
		result.append(", quoting: ");
		result.append(quoting);
		result.append(", reason: ");
		result.append(reason);
		result.append(", by: ");
		result.append(by);
		result.append(", date: ");
		result.append(date);
		result.append(')');
		return result.toString();
	}

} //ConsentImpl
