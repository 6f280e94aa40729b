/**
 */
package org.verbatelier.model.coding.impl;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.verbatelier.model.coding.Coding;
import org.verbatelier.model.coding.CodingPackage;
import org.verbatelier.model.coding.Decision;
import org.verbatelier.model.coding.Flag;
import org.verbatelier.model.coding.Layer;
import org.verbatelier.model.coding.Memo;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Layer</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.verbatelier.model.coding.impl.LayerImpl#getCoder <em>Coder</em>}</li>
 *   <li>{@link org.verbatelier.model.coding.impl.LayerImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.verbatelier.model.coding.impl.LayerImpl#getCodings <em>Codings</em>}</li>
 *   <li>{@link org.verbatelier.model.coding.impl.LayerImpl#getDecisions <em>Decisions</em>}</li>
 *   <li>{@link org.verbatelier.model.coding.impl.LayerImpl#getMemos <em>Memos</em>}</li>
 *   <li>{@link org.verbatelier.model.coding.impl.LayerImpl#getFlags <em>Flags</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LayerImpl extends MinimalEObjectImpl.Container implements Layer {
	/**
	 * The default value of the '{@link #getCoder() <em>Coder</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoder()
	 * @generated
	 * @ordered
	 */
	protected static final String CODER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCoder() <em>Coder</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoder()
	 * @generated
	 * @ordered
	 */
	protected String coder = CODER_EDEFAULT;

	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected String source = SOURCE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCodings() <em>Codings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodings()
	 * @generated
	 * @ordered
	 */
	protected EList<Coding> codings;

	/**
	 * The cached value of the '{@link #getDecisions() <em>Decisions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecisions()
	 * @generated
	 * @ordered
	 */
	protected EList<Decision> decisions;

	/**
	 * The cached value of the '{@link #getMemos() <em>Memos</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemos()
	 * @generated
	 * @ordered
	 */
	protected EList<Memo> memos;

	/**
	 * The cached value of the '{@link #getFlags() <em>Flags</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFlags()
	 * @generated
	 * @ordered
	 */
	protected EList<Flag> flags;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LayerImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CodingPackage.Literals.LAYER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCoder() {
		return coder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCoder(String newCoder) {
		String oldCoder = coder;
		coder = newCoder;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.LAYER__CODER, oldCoder, coder));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		String oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CodingPackage.LAYER__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Coding> getCodings() {
		if (codings == null) {
			codings = new EObjectContainmentEList<Coding>(Coding.class, this, CodingPackage.LAYER__CODINGS);
		}
		return codings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Decision> getDecisions() {
		if (decisions == null) {
			decisions = new EObjectContainmentEList<Decision>(Decision.class, this, CodingPackage.LAYER__DECISIONS);
		}
		return decisions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Memo> getMemos() {
		if (memos == null) {
			memos = new EObjectContainmentEList<Memo>(Memo.class, this, CodingPackage.LAYER__MEMOS);
		}
		return memos;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Flag> getFlags() {
		if (flags == null) {
			flags = new EObjectContainmentEList<Flag>(Flag.class, this, CodingPackage.LAYER__FLAGS);
		}
		return flags;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CodingPackage.LAYER__CODINGS:
				return ((InternalEList<?>)getCodings()).basicRemove(otherEnd, msgs);
			case CodingPackage.LAYER__DECISIONS:
				return ((InternalEList<?>)getDecisions()).basicRemove(otherEnd, msgs);
			case CodingPackage.LAYER__MEMOS:
				return ((InternalEList<?>)getMemos()).basicRemove(otherEnd, msgs);
			case CodingPackage.LAYER__FLAGS:
				return ((InternalEList<?>)getFlags()).basicRemove(otherEnd, msgs);
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
			case CodingPackage.LAYER__CODER:
				return getCoder();
			case CodingPackage.LAYER__SOURCE:
				return getSource();
			case CodingPackage.LAYER__CODINGS:
				return getCodings();
			case CodingPackage.LAYER__DECISIONS:
				return getDecisions();
			case CodingPackage.LAYER__MEMOS:
				return getMemos();
			case CodingPackage.LAYER__FLAGS:
				return getFlags();
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
			case CodingPackage.LAYER__CODER:
				setCoder((String)newValue);
				return;
			case CodingPackage.LAYER__SOURCE:
				setSource((String)newValue);
				return;
			case CodingPackage.LAYER__CODINGS:
				getCodings().clear();
				getCodings().addAll((Collection<? extends Coding>)newValue);
				return;
			case CodingPackage.LAYER__DECISIONS:
				getDecisions().clear();
				getDecisions().addAll((Collection<? extends Decision>)newValue);
				return;
			case CodingPackage.LAYER__MEMOS:
				getMemos().clear();
				getMemos().addAll((Collection<? extends Memo>)newValue);
				return;
			case CodingPackage.LAYER__FLAGS:
				getFlags().clear();
				getFlags().addAll((Collection<? extends Flag>)newValue);
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
			case CodingPackage.LAYER__CODER:
				setCoder(CODER_EDEFAULT);
				return;
			case CodingPackage.LAYER__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case CodingPackage.LAYER__CODINGS:
				getCodings().clear();
				return;
			case CodingPackage.LAYER__DECISIONS:
				getDecisions().clear();
				return;
			case CodingPackage.LAYER__MEMOS:
				getMemos().clear();
				return;
			case CodingPackage.LAYER__FLAGS:
				getFlags().clear();
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
			case CodingPackage.LAYER__CODER:
				return CODER_EDEFAULT == null ? coder != null : !CODER_EDEFAULT.equals(coder);
			case CodingPackage.LAYER__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
			case CodingPackage.LAYER__CODINGS:
				return codings != null && !codings.isEmpty();
			case CodingPackage.LAYER__DECISIONS:
				return decisions != null && !decisions.isEmpty();
			case CodingPackage.LAYER__MEMOS:
				return memos != null && !memos.isEmpty();
			case CodingPackage.LAYER__FLAGS:
				return flags != null && !flags.isEmpty();
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
		result.append(" (coder: ");
		result.append(coder);
		result.append(", source: ");
		result.append(source);
		result.append(')');
		return result.toString();
	}

} //LayerImpl
