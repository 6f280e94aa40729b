/**
 */
package org.verbatelier.model.corpus.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.verbatelier.model.corpus.CorpusPackage;
import org.verbatelier.model.corpus.Encounter;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Encounter</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.verbatelier.model.corpus.impl.EncounterImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.impl.EncounterImpl#getStartTime <em>Start Time</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.impl.EncounterImpl#getDurationMinutes <em>Duration Minutes</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.impl.EncounterImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.impl.EncounterImpl#getPair <em>Pair</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.impl.EncounterImpl#getPairProximity <em>Pair Proximity</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.impl.EncounterImpl#getPairSupport <em>Pair Support</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.impl.EncounterImpl#getRankInPair <em>Rank In Pair</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.impl.EncounterImpl#getConsentNotes <em>Consent Notes</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.impl.EncounterImpl#getConsentRecording <em>Consent Recording</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.impl.EncounterImpl#getConsentQuoting <em>Consent Quoting</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EncounterImpl extends MinimalEObjectImpl.Container implements Encounter {
	/**
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate date = DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStartTime() <em>Start Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartTime()
	 * @generated
	 * @ordered
	 */
	protected static final String START_TIME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStartTime() <em>Start Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartTime()
	 * @generated
	 * @ordered
	 */
	protected String startTime = START_TIME_EDEFAULT;

	/**
	 * The default value of the '{@link #getDurationMinutes() <em>Duration Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDurationMinutes()
	 * @generated
	 * @ordered
	 */
	protected static final int DURATION_MINUTES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getDurationMinutes() <em>Duration Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDurationMinutes()
	 * @generated
	 * @ordered
	 */
	protected int durationMinutes = DURATION_MINUTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected static final String PLACE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected String place = PLACE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPair() <em>Pair</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPair()
	 * @generated
	 * @ordered
	 */
	protected static final String PAIR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPair() <em>Pair</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPair()
	 * @generated
	 * @ordered
	 */
	protected String pair = PAIR_EDEFAULT;

	/**
	 * The default value of the '{@link #getPairProximity() <em>Pair Proximity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPairProximity()
	 * @generated
	 * @ordered
	 */
	protected static final String PAIR_PROXIMITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPairProximity() <em>Pair Proximity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPairProximity()
	 * @generated
	 * @ordered
	 */
	protected String pairProximity = PAIR_PROXIMITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getPairSupport() <em>Pair Support</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPairSupport()
	 * @generated
	 * @ordered
	 */
	protected static final String PAIR_SUPPORT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPairSupport() <em>Pair Support</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPairSupport()
	 * @generated
	 * @ordered
	 */
	protected String pairSupport = PAIR_SUPPORT_EDEFAULT;

	/**
	 * The default value of the '{@link #getRankInPair() <em>Rank In Pair</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRankInPair()
	 * @generated
	 * @ordered
	 */
	protected static final String RANK_IN_PAIR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRankInPair() <em>Rank In Pair</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRankInPair()
	 * @generated
	 * @ordered
	 */
	protected String rankInPair = RANK_IN_PAIR_EDEFAULT;

	/**
	 * The default value of the '{@link #getConsentNotes() <em>Consent Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsentNotes()
	 * @generated
	 * @ordered
	 */
	protected static final String CONSENT_NOTES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConsentNotes() <em>Consent Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsentNotes()
	 * @generated
	 * @ordered
	 */
	protected String consentNotes = CONSENT_NOTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getConsentRecording() <em>Consent Recording</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsentRecording()
	 * @generated
	 * @ordered
	 */
	protected static final String CONSENT_RECORDING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConsentRecording() <em>Consent Recording</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsentRecording()
	 * @generated
	 * @ordered
	 */
	protected String consentRecording = CONSENT_RECORDING_EDEFAULT;

	/**
	 * The default value of the '{@link #getConsentQuoting() <em>Consent Quoting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsentQuoting()
	 * @generated
	 * @ordered
	 */
	protected static final String CONSENT_QUOTING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConsentQuoting() <em>Consent Quoting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsentQuoting()
	 * @generated
	 * @ordered
	 */
	protected String consentQuoting = CONSENT_QUOTING_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EncounterImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CorpusPackage.Literals.ENCOUNTER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDate() {
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(LocalDate newDate) {
		LocalDate oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.ENCOUNTER__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStartTime() {
		return startTime;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartTime(String newStartTime) {
		String oldStartTime = startTime;
		startTime = newStartTime;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.ENCOUNTER__START_TIME, oldStartTime, startTime));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDurationMinutes() {
		return durationMinutes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDurationMinutes(int newDurationMinutes) {
		int oldDurationMinutes = durationMinutes;
		durationMinutes = newDurationMinutes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.ENCOUNTER__DURATION_MINUTES, oldDurationMinutes, durationMinutes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPlace() {
		return place;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlace(String newPlace) {
		String oldPlace = place;
		place = newPlace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.ENCOUNTER__PLACE, oldPlace, place));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPair() {
		return pair;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPair(String newPair) {
		String oldPair = pair;
		pair = newPair;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.ENCOUNTER__PAIR, oldPair, pair));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPairProximity() {
		return pairProximity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPairProximity(String newPairProximity) {
		String oldPairProximity = pairProximity;
		pairProximity = newPairProximity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.ENCOUNTER__PAIR_PROXIMITY, oldPairProximity, pairProximity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPairSupport() {
		return pairSupport;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPairSupport(String newPairSupport) {
		String oldPairSupport = pairSupport;
		pairSupport = newPairSupport;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.ENCOUNTER__PAIR_SUPPORT, oldPairSupport, pairSupport));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRankInPair() {
		return rankInPair;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRankInPair(String newRankInPair) {
		String oldRankInPair = rankInPair;
		rankInPair = newRankInPair;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.ENCOUNTER__RANK_IN_PAIR, oldRankInPair, rankInPair));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getConsentNotes() {
		return consentNotes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConsentNotes(String newConsentNotes) {
		String oldConsentNotes = consentNotes;
		consentNotes = newConsentNotes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.ENCOUNTER__CONSENT_NOTES, oldConsentNotes, consentNotes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getConsentRecording() {
		return consentRecording;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConsentRecording(String newConsentRecording) {
		String oldConsentRecording = consentRecording;
		consentRecording = newConsentRecording;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.ENCOUNTER__CONSENT_RECORDING, oldConsentRecording, consentRecording));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getConsentQuoting() {
		return consentQuoting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConsentQuoting(String newConsentQuoting) {
		String oldConsentQuoting = consentQuoting;
		consentQuoting = newConsentQuoting;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.ENCOUNTER__CONSENT_QUOTING, oldConsentQuoting, consentQuoting));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CorpusPackage.ENCOUNTER__DATE:
				return getDate();
			case CorpusPackage.ENCOUNTER__START_TIME:
				return getStartTime();
			case CorpusPackage.ENCOUNTER__DURATION_MINUTES:
				return getDurationMinutes();
			case CorpusPackage.ENCOUNTER__PLACE:
				return getPlace();
			case CorpusPackage.ENCOUNTER__PAIR:
				return getPair();
			case CorpusPackage.ENCOUNTER__PAIR_PROXIMITY:
				return getPairProximity();
			case CorpusPackage.ENCOUNTER__PAIR_SUPPORT:
				return getPairSupport();
			case CorpusPackage.ENCOUNTER__RANK_IN_PAIR:
				return getRankInPair();
			case CorpusPackage.ENCOUNTER__CONSENT_NOTES:
				return getConsentNotes();
			case CorpusPackage.ENCOUNTER__CONSENT_RECORDING:
				return getConsentRecording();
			case CorpusPackage.ENCOUNTER__CONSENT_QUOTING:
				return getConsentQuoting();
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
			case CorpusPackage.ENCOUNTER__DATE:
				setDate((LocalDate)newValue);
				return;
			case CorpusPackage.ENCOUNTER__START_TIME:
				setStartTime((String)newValue);
				return;
			case CorpusPackage.ENCOUNTER__DURATION_MINUTES:
				setDurationMinutes((Integer)newValue);
				return;
			case CorpusPackage.ENCOUNTER__PLACE:
				setPlace((String)newValue);
				return;
			case CorpusPackage.ENCOUNTER__PAIR:
				setPair((String)newValue);
				return;
			case CorpusPackage.ENCOUNTER__PAIR_PROXIMITY:
				setPairProximity((String)newValue);
				return;
			case CorpusPackage.ENCOUNTER__PAIR_SUPPORT:
				setPairSupport((String)newValue);
				return;
			case CorpusPackage.ENCOUNTER__RANK_IN_PAIR:
				setRankInPair((String)newValue);
				return;
			case CorpusPackage.ENCOUNTER__CONSENT_NOTES:
				setConsentNotes((String)newValue);
				return;
			case CorpusPackage.ENCOUNTER__CONSENT_RECORDING:
				setConsentRecording((String)newValue);
				return;
			case CorpusPackage.ENCOUNTER__CONSENT_QUOTING:
				setConsentQuoting((String)newValue);
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
			case CorpusPackage.ENCOUNTER__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case CorpusPackage.ENCOUNTER__START_TIME:
				setStartTime(START_TIME_EDEFAULT);
				return;
			case CorpusPackage.ENCOUNTER__DURATION_MINUTES:
				setDurationMinutes(DURATION_MINUTES_EDEFAULT);
				return;
			case CorpusPackage.ENCOUNTER__PLACE:
				setPlace(PLACE_EDEFAULT);
				return;
			case CorpusPackage.ENCOUNTER__PAIR:
				setPair(PAIR_EDEFAULT);
				return;
			case CorpusPackage.ENCOUNTER__PAIR_PROXIMITY:
				setPairProximity(PAIR_PROXIMITY_EDEFAULT);
				return;
			case CorpusPackage.ENCOUNTER__PAIR_SUPPORT:
				setPairSupport(PAIR_SUPPORT_EDEFAULT);
				return;
			case CorpusPackage.ENCOUNTER__RANK_IN_PAIR:
				setRankInPair(RANK_IN_PAIR_EDEFAULT);
				return;
			case CorpusPackage.ENCOUNTER__CONSENT_NOTES:
				setConsentNotes(CONSENT_NOTES_EDEFAULT);
				return;
			case CorpusPackage.ENCOUNTER__CONSENT_RECORDING:
				setConsentRecording(CONSENT_RECORDING_EDEFAULT);
				return;
			case CorpusPackage.ENCOUNTER__CONSENT_QUOTING:
				setConsentQuoting(CONSENT_QUOTING_EDEFAULT);
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
			case CorpusPackage.ENCOUNTER__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case CorpusPackage.ENCOUNTER__START_TIME:
				return START_TIME_EDEFAULT == null ? startTime != null : !START_TIME_EDEFAULT.equals(startTime);
			case CorpusPackage.ENCOUNTER__DURATION_MINUTES:
				return durationMinutes != DURATION_MINUTES_EDEFAULT;
			case CorpusPackage.ENCOUNTER__PLACE:
				return PLACE_EDEFAULT == null ? place != null : !PLACE_EDEFAULT.equals(place);
			case CorpusPackage.ENCOUNTER__PAIR:
				return PAIR_EDEFAULT == null ? pair != null : !PAIR_EDEFAULT.equals(pair);
			case CorpusPackage.ENCOUNTER__PAIR_PROXIMITY:
				return PAIR_PROXIMITY_EDEFAULT == null ? pairProximity != null : !PAIR_PROXIMITY_EDEFAULT.equals(pairProximity);
			case CorpusPackage.ENCOUNTER__PAIR_SUPPORT:
				return PAIR_SUPPORT_EDEFAULT == null ? pairSupport != null : !PAIR_SUPPORT_EDEFAULT.equals(pairSupport);
			case CorpusPackage.ENCOUNTER__RANK_IN_PAIR:
				return RANK_IN_PAIR_EDEFAULT == null ? rankInPair != null : !RANK_IN_PAIR_EDEFAULT.equals(rankInPair);
			case CorpusPackage.ENCOUNTER__CONSENT_NOTES:
				return CONSENT_NOTES_EDEFAULT == null ? consentNotes != null : !CONSENT_NOTES_EDEFAULT.equals(consentNotes);
			case CorpusPackage.ENCOUNTER__CONSENT_RECORDING:
				return CONSENT_RECORDING_EDEFAULT == null ? consentRecording != null : !CONSENT_RECORDING_EDEFAULT.equals(consentRecording);
			case CorpusPackage.ENCOUNTER__CONSENT_QUOTING:
				return CONSENT_QUOTING_EDEFAULT == null ? consentQuoting != null : !CONSENT_QUOTING_EDEFAULT.equals(consentQuoting);
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
		result.append(" (date: ");
		result.append(date);
		result.append(", startTime: ");
		result.append(startTime);
		result.append(", durationMinutes: ");
		result.append(durationMinutes);
		result.append(", place: ");
		result.append(place);
		result.append(", pair: ");
		result.append(pair);
		result.append(", pairProximity: ");
		result.append(pairProximity);
		result.append(", pairSupport: ");
		result.append(pairSupport);
		result.append(", rankInPair: ");
		result.append(rankInPair);
		result.append(", consentNotes: ");
		result.append(consentNotes);
		result.append(", consentRecording: ");
		result.append(consentRecording);
		result.append(", consentQuoting: ");
		result.append(consentQuoting);
		result.append(')');
		return result.toString();
	}

} //EncounterImpl
