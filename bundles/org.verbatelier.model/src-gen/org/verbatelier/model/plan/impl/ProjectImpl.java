/**
 */
package org.verbatelier.model.plan.impl;

import java.time.LocalDate;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.verbatelier.model.plan.ActionState;
import org.verbatelier.model.plan.Milestone;
import org.verbatelier.model.plan.PlanPackage;
import org.verbatelier.model.plan.Project;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Project</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.verbatelier.model.plan.impl.ProjectImpl#getResidence <em>Residence</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.ProjectImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.ProjectImpl#getLead <em>Lead</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.ProjectImpl#getPartners <em>Partners</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.ProjectImpl#getIrritants <em>Irritants</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.ProjectImpl#getActions <em>Actions</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.ProjectImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.ProjectImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.ProjectImpl#getDue <em>Due</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.ProjectImpl#getDone <em>Done</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.ProjectImpl#getState <em>State</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.ProjectImpl#getMilestones <em>Milestones</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.ProjectImpl#getIndicators <em>Indicators</em>}</li>
 *   <li>{@link org.verbatelier.model.plan.impl.ProjectImpl#getReview <em>Review</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProjectImpl extends PlanEntryImpl implements Project {
	/**
	 * The default value of the '{@link #getResidence() <em>Residence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResidence()
	 * @generated
	 * @ordered
	 */
	protected static final String RESIDENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getResidence() <em>Residence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResidence()
	 * @generated
	 * @ordered
	 */
	protected String residence = RESIDENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getLead() <em>Lead</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLead()
	 * @generated
	 * @ordered
	 */
	protected static final String LEAD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLead() <em>Lead</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLead()
	 * @generated
	 * @ordered
	 */
	protected String lead = LEAD_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPartners() <em>Partners</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPartners()
	 * @generated
	 * @ordered
	 */
	protected EList<String> partners;

	/**
	 * The cached value of the '{@link #getIrritants() <em>Irritants</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIrritants()
	 * @generated
	 * @ordered
	 */
	protected EList<String> irritants;

	/**
	 * The cached value of the '{@link #getActions() <em>Actions</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActions()
	 * @generated
	 * @ordered
	 */
	protected EList<String> actions;

	/**
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected EList<String> evidence;

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
	 * The default value of the '{@link #getDue() <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDue()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDue() <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDue()
	 * @generated
	 * @ordered
	 */
	protected LocalDate due = DUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDone() <em>Done</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDone()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DONE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDone() <em>Done</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDone()
	 * @generated
	 * @ordered
	 */
	protected LocalDate done = DONE_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final ActionState STATE_EDEFAULT = ActionState.PROPOSED;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected ActionState state = STATE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMilestones() <em>Milestones</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMilestones()
	 * @generated
	 * @ordered
	 */
	protected EList<Milestone> milestones;

	/**
	 * The cached value of the '{@link #getIndicators() <em>Indicators</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndicators()
	 * @generated
	 * @ordered
	 */
	protected EList<String> indicators;

	/**
	 * The default value of the '{@link #getReview() <em>Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReview()
	 * @generated
	 * @ordered
	 */
	protected static final String REVIEW_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReview() <em>Review</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReview()
	 * @generated
	 * @ordered
	 */
	protected String review = REVIEW_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProjectImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlanPackage.Literals.PROJECT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getResidence() {
		return residence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResidence(String newResidence) {
		String oldResidence = residence;
		residence = newResidence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PROJECT__RESIDENCE, oldResidence, residence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PROJECT__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLead() {
		return lead;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLead(String newLead) {
		String oldLead = lead;
		lead = newLead;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PROJECT__LEAD, oldLead, lead));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getPartners() {
		if (partners == null) {
			partners = new EDataTypeEList<String>(String.class, this, PlanPackage.PROJECT__PARTNERS);
		}
		return partners;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getIrritants() {
		if (irritants == null) {
			irritants = new EDataTypeEList<String>(String.class, this, PlanPackage.PROJECT__IRRITANTS);
		}
		return irritants;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getActions() {
		if (actions == null) {
			actions = new EDataTypeEList<String>(String.class, this, PlanPackage.PROJECT__ACTIONS);
		}
		return actions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getEvidence() {
		if (evidence == null) {
			evidence = new EDataTypeEList<String>(String.class, this, PlanPackage.PROJECT__EVIDENCE);
		}
		return evidence;
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PROJECT__START, oldStart, start));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDue() {
		return due;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDue(LocalDate newDue) {
		LocalDate oldDue = due;
		due = newDue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PROJECT__DUE, oldDue, due));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDone() {
		return done;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDone(LocalDate newDone) {
		LocalDate oldDone = done;
		done = newDone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PROJECT__DONE, oldDone, done));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ActionState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(ActionState newState) {
		ActionState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PROJECT__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Milestone> getMilestones() {
		if (milestones == null) {
			milestones = new EObjectContainmentEList<Milestone>(Milestone.class, this, PlanPackage.PROJECT__MILESTONES);
		}
		return milestones;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getIndicators() {
		if (indicators == null) {
			indicators = new EDataTypeEList<String>(String.class, this, PlanPackage.PROJECT__INDICATORS);
		}
		return indicators;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReview() {
		return review;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReview(String newReview) {
		String oldReview = review;
		review = newReview;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.PROJECT__REVIEW, oldReview, review));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PlanPackage.PROJECT__MILESTONES:
				return ((InternalEList<?>)getMilestones()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlanPackage.PROJECT__RESIDENCE:
				return getResidence();
			case PlanPackage.PROJECT__DESCRIPTION:
				return getDescription();
			case PlanPackage.PROJECT__LEAD:
				return getLead();
			case PlanPackage.PROJECT__PARTNERS:
				return getPartners();
			case PlanPackage.PROJECT__IRRITANTS:
				return getIrritants();
			case PlanPackage.PROJECT__ACTIONS:
				return getActions();
			case PlanPackage.PROJECT__EVIDENCE:
				return getEvidence();
			case PlanPackage.PROJECT__START:
				return getStart();
			case PlanPackage.PROJECT__DUE:
				return getDue();
			case PlanPackage.PROJECT__DONE:
				return getDone();
			case PlanPackage.PROJECT__STATE:
				return getState();
			case PlanPackage.PROJECT__MILESTONES:
				return getMilestones();
			case PlanPackage.PROJECT__INDICATORS:
				return getIndicators();
			case PlanPackage.PROJECT__REVIEW:
				return getReview();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PlanPackage.PROJECT__RESIDENCE:
				setResidence((String)newValue);
				return;
			case PlanPackage.PROJECT__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case PlanPackage.PROJECT__LEAD:
				setLead((String)newValue);
				return;
			case PlanPackage.PROJECT__PARTNERS:
				getPartners().clear();
				getPartners().addAll((Collection<? extends String>)newValue);
				return;
			case PlanPackage.PROJECT__IRRITANTS:
				getIrritants().clear();
				getIrritants().addAll((Collection<? extends String>)newValue);
				return;
			case PlanPackage.PROJECT__ACTIONS:
				getActions().clear();
				getActions().addAll((Collection<? extends String>)newValue);
				return;
			case PlanPackage.PROJECT__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends String>)newValue);
				return;
			case PlanPackage.PROJECT__START:
				setStart((LocalDate)newValue);
				return;
			case PlanPackage.PROJECT__DUE:
				setDue((LocalDate)newValue);
				return;
			case PlanPackage.PROJECT__DONE:
				setDone((LocalDate)newValue);
				return;
			case PlanPackage.PROJECT__STATE:
				setState((ActionState)newValue);
				return;
			case PlanPackage.PROJECT__MILESTONES:
				getMilestones().clear();
				getMilestones().addAll((Collection<? extends Milestone>)newValue);
				return;
			case PlanPackage.PROJECT__INDICATORS:
				getIndicators().clear();
				getIndicators().addAll((Collection<? extends String>)newValue);
				return;
			case PlanPackage.PROJECT__REVIEW:
				setReview((String)newValue);
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
			case PlanPackage.PROJECT__RESIDENCE:
				setResidence(RESIDENCE_EDEFAULT);
				return;
			case PlanPackage.PROJECT__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case PlanPackage.PROJECT__LEAD:
				setLead(LEAD_EDEFAULT);
				return;
			case PlanPackage.PROJECT__PARTNERS:
				getPartners().clear();
				return;
			case PlanPackage.PROJECT__IRRITANTS:
				getIrritants().clear();
				return;
			case PlanPackage.PROJECT__ACTIONS:
				getActions().clear();
				return;
			case PlanPackage.PROJECT__EVIDENCE:
				getEvidence().clear();
				return;
			case PlanPackage.PROJECT__START:
				setStart(START_EDEFAULT);
				return;
			case PlanPackage.PROJECT__DUE:
				setDue(DUE_EDEFAULT);
				return;
			case PlanPackage.PROJECT__DONE:
				setDone(DONE_EDEFAULT);
				return;
			case PlanPackage.PROJECT__STATE:
				setState(STATE_EDEFAULT);
				return;
			case PlanPackage.PROJECT__MILESTONES:
				getMilestones().clear();
				return;
			case PlanPackage.PROJECT__INDICATORS:
				getIndicators().clear();
				return;
			case PlanPackage.PROJECT__REVIEW:
				setReview(REVIEW_EDEFAULT);
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
			case PlanPackage.PROJECT__RESIDENCE:
				return RESIDENCE_EDEFAULT == null ? residence != null : !RESIDENCE_EDEFAULT.equals(residence);
			case PlanPackage.PROJECT__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case PlanPackage.PROJECT__LEAD:
				return LEAD_EDEFAULT == null ? lead != null : !LEAD_EDEFAULT.equals(lead);
			case PlanPackage.PROJECT__PARTNERS:
				return partners != null && !partners.isEmpty();
			case PlanPackage.PROJECT__IRRITANTS:
				return irritants != null && !irritants.isEmpty();
			case PlanPackage.PROJECT__ACTIONS:
				return actions != null && !actions.isEmpty();
			case PlanPackage.PROJECT__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
			case PlanPackage.PROJECT__START:
				return START_EDEFAULT == null ? start != null : !START_EDEFAULT.equals(start);
			case PlanPackage.PROJECT__DUE:
				return DUE_EDEFAULT == null ? due != null : !DUE_EDEFAULT.equals(due);
			case PlanPackage.PROJECT__DONE:
				return DONE_EDEFAULT == null ? done != null : !DONE_EDEFAULT.equals(done);
			case PlanPackage.PROJECT__STATE:
				return state != STATE_EDEFAULT;
			case PlanPackage.PROJECT__MILESTONES:
				return milestones != null && !milestones.isEmpty();
			case PlanPackage.PROJECT__INDICATORS:
				return indicators != null && !indicators.isEmpty();
			case PlanPackage.PROJECT__REVIEW:
				return REVIEW_EDEFAULT == null ? review != null : !REVIEW_EDEFAULT.equals(review);
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
		result.append(" (residence: ");
		result.append(residence);
		result.append(", description: ");
		result.append(description);
		result.append(", lead: ");
		result.append(lead);
		result.append(", partners: ");
		result.append(partners);
		result.append(", irritants: ");
		result.append(irritants);
		result.append(", actions: ");
		result.append(actions);
		result.append(", evidence: ");
		result.append(evidence);
		result.append(", start: ");
		result.append(start);
		result.append(", due: ");
		result.append(due);
		result.append(", done: ");
		result.append(done);
		result.append(", state: ");
		result.append(state);
		result.append(", indicators: ");
		result.append(indicators);
		result.append(", review: ");
		result.append(review);
		result.append(')');
		return result.toString();
	}

} //ProjectImpl
