/**
 */
package org.verbatelier.model.corpus.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.verbatelier.model.corpus.Campaign;
import org.verbatelier.model.corpus.CampaignKind;
import org.verbatelier.model.corpus.CorpusPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Campaign</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.verbatelier.model.corpus.impl.CampaignImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.impl.CampaignImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.impl.CampaignImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.impl.CampaignImpl#getWave <em>Wave</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.impl.CampaignImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.impl.CampaignImpl#getEnd <em>End</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.impl.CampaignImpl#getInvited <em>Invited</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.impl.CampaignImpl#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.impl.CampaignImpl#getLegalBasis <em>Legal Basis</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.impl.CampaignImpl#getRetentionMonths <em>Retention Months</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CampaignImpl extends MinimalEObjectImpl.Container implements Campaign {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final CampaignKind KIND_EDEFAULT = CampaignKind.SURVEY;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected CampaignKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getWave() <em>Wave</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWave()
	 * @generated
	 * @ordered
	 */
	protected static final String WAVE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWave() <em>Wave</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWave()
	 * @generated
	 * @ordered
	 */
	protected String wave = WAVE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected LocalDate start = START_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate END_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected LocalDate end = END_EDEFAULT;

	/**
	 * The default value of the '{@link #getInvited() <em>Invited</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInvited()
	 * @generated
	 * @ordered
	 */
	protected static final int INVITED_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getInvited() <em>Invited</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInvited()
	 * @generated
	 * @ordered
	 */
	protected int invited = INVITED_EDEFAULT;

	/**
	 * The default value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected static final String PURPOSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected String purpose = PURPOSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLegalBasis() <em>Legal Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLegalBasis()
	 * @generated
	 * @ordered
	 */
	protected static final String LEGAL_BASIS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLegalBasis() <em>Legal Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLegalBasis()
	 * @generated
	 * @ordered
	 */
	protected String legalBasis = LEGAL_BASIS_EDEFAULT;

	/**
	 * The default value of the '{@link #getRetentionMonths() <em>Retention Months</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRetentionMonths()
	 * @generated
	 * @ordered
	 */
	protected static final int RETENTION_MONTHS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRetentionMonths() <em>Retention Months</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRetentionMonths()
	 * @generated
	 * @ordered
	 */
	protected int retentionMonths = RETENTION_MONTHS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CampaignImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CorpusPackage.Literals.CAMPAIGN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.CAMPAIGN__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.CAMPAIGN__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CampaignKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(CampaignKind newKind) {
		CampaignKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.CAMPAIGN__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWave() {
		return wave;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWave(String newWave) {
		String oldWave = wave;
		wave = newWave;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.CAMPAIGN__WAVE, oldWave, wave));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getStart() {
		return start;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(LocalDate newStart) {
		LocalDate oldStart = start;
		start = newStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.CAMPAIGN__START, oldStart, start));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getEnd() {
		return end;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnd(LocalDate newEnd) {
		LocalDate oldEnd = end;
		end = newEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.CAMPAIGN__END, oldEnd, end));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getInvited() {
		return invited;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInvited(int newInvited) {
		int oldInvited = invited;
		invited = newInvited;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.CAMPAIGN__INVITED, oldInvited, invited));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPurpose() {
		return purpose;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPurpose(String newPurpose) {
		String oldPurpose = purpose;
		purpose = newPurpose;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.CAMPAIGN__PURPOSE, oldPurpose, purpose));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLegalBasis() {
		return legalBasis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLegalBasis(String newLegalBasis) {
		String oldLegalBasis = legalBasis;
		legalBasis = newLegalBasis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.CAMPAIGN__LEGAL_BASIS, oldLegalBasis, legalBasis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRetentionMonths() {
		return retentionMonths;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRetentionMonths(int newRetentionMonths) {
		int oldRetentionMonths = retentionMonths;
		retentionMonths = newRetentionMonths;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CorpusPackage.CAMPAIGN__RETENTION_MONTHS, oldRetentionMonths, retentionMonths));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CorpusPackage.CAMPAIGN__ID:
				return getId();
			case CorpusPackage.CAMPAIGN__NAME:
				return getName();
			case CorpusPackage.CAMPAIGN__KIND:
				return getKind();
			case CorpusPackage.CAMPAIGN__WAVE:
				return getWave();
			case CorpusPackage.CAMPAIGN__START:
				return getStart();
			case CorpusPackage.CAMPAIGN__END:
				return getEnd();
			case CorpusPackage.CAMPAIGN__INVITED:
				return getInvited();
			case CorpusPackage.CAMPAIGN__PURPOSE:
				return getPurpose();
			case CorpusPackage.CAMPAIGN__LEGAL_BASIS:
				return getLegalBasis();
			case CorpusPackage.CAMPAIGN__RETENTION_MONTHS:
				return getRetentionMonths();
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
			case CorpusPackage.CAMPAIGN__ID:
				setId((String)newValue);
				return;
			case CorpusPackage.CAMPAIGN__NAME:
				setName((String)newValue);
				return;
			case CorpusPackage.CAMPAIGN__KIND:
				setKind((CampaignKind)newValue);
				return;
			case CorpusPackage.CAMPAIGN__WAVE:
				setWave((String)newValue);
				return;
			case CorpusPackage.CAMPAIGN__START:
				setStart((LocalDate)newValue);
				return;
			case CorpusPackage.CAMPAIGN__END:
				setEnd((LocalDate)newValue);
				return;
			case CorpusPackage.CAMPAIGN__INVITED:
				setInvited((Integer)newValue);
				return;
			case CorpusPackage.CAMPAIGN__PURPOSE:
				setPurpose((String)newValue);
				return;
			case CorpusPackage.CAMPAIGN__LEGAL_BASIS:
				setLegalBasis((String)newValue);
				return;
			case CorpusPackage.CAMPAIGN__RETENTION_MONTHS:
				setRetentionMonths((Integer)newValue);
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
			case CorpusPackage.CAMPAIGN__ID:
				setId(ID_EDEFAULT);
				return;
			case CorpusPackage.CAMPAIGN__NAME:
				setName(NAME_EDEFAULT);
				return;
			case CorpusPackage.CAMPAIGN__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case CorpusPackage.CAMPAIGN__WAVE:
				setWave(WAVE_EDEFAULT);
				return;
			case CorpusPackage.CAMPAIGN__START:
				setStart(START_EDEFAULT);
				return;
			case CorpusPackage.CAMPAIGN__END:
				setEnd(END_EDEFAULT);
				return;
			case CorpusPackage.CAMPAIGN__INVITED:
				setInvited(INVITED_EDEFAULT);
				return;
			case CorpusPackage.CAMPAIGN__PURPOSE:
				setPurpose(PURPOSE_EDEFAULT);
				return;
			case CorpusPackage.CAMPAIGN__LEGAL_BASIS:
				setLegalBasis(LEGAL_BASIS_EDEFAULT);
				return;
			case CorpusPackage.CAMPAIGN__RETENTION_MONTHS:
				setRetentionMonths(RETENTION_MONTHS_EDEFAULT);
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
			case CorpusPackage.CAMPAIGN__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case CorpusPackage.CAMPAIGN__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case CorpusPackage.CAMPAIGN__KIND:
				return kind != KIND_EDEFAULT;
			case CorpusPackage.CAMPAIGN__WAVE:
				return WAVE_EDEFAULT == null ? wave != null : !WAVE_EDEFAULT.equals(wave);
			case CorpusPackage.CAMPAIGN__START:
				return START_EDEFAULT == null ? start != null : !START_EDEFAULT.equals(start);
			case CorpusPackage.CAMPAIGN__END:
				return END_EDEFAULT == null ? end != null : !END_EDEFAULT.equals(end);
			case CorpusPackage.CAMPAIGN__INVITED:
				return invited != INVITED_EDEFAULT;
			case CorpusPackage.CAMPAIGN__PURPOSE:
				return PURPOSE_EDEFAULT == null ? purpose != null : !PURPOSE_EDEFAULT.equals(purpose);
			case CorpusPackage.CAMPAIGN__LEGAL_BASIS:
				return LEGAL_BASIS_EDEFAULT == null ? legalBasis != null : !LEGAL_BASIS_EDEFAULT.equals(legalBasis);
			case CorpusPackage.CAMPAIGN__RETENTION_MONTHS:
				return retentionMonths != RETENTION_MONTHS_EDEFAULT;
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
		result.append(" (id: ");
		result.append(id);
		result.append(", name: ");
		result.append(name);
		result.append(", kind: ");
		result.append(kind);
		result.append(", wave: ");
		result.append(wave);
		result.append(", start: ");
		result.append(start);
		result.append(", end: ");
		result.append(end);
		result.append(", invited: ");
		result.append(invited);
		result.append(", purpose: ");
		result.append(purpose);
		result.append(", legalBasis: ");
		result.append(legalBasis);
		result.append(", retentionMonths: ");
		result.append(retentionMonths);
		result.append(')');
		return result.toString();
	}

} //CampaignImpl
