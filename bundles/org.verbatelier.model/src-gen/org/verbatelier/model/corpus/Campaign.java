/**
 */
package org.verbatelier.model.corpus;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Campaign</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One wave of listening, with its legal frame.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.verbatelier.model.corpus.Campaign#getId <em>Id</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.Campaign#getName <em>Name</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.Campaign#getKind <em>Kind</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.Campaign#getWave <em>Wave</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.Campaign#getStart <em>Start</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.Campaign#getEnd <em>End</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.Campaign#getInvited <em>Invited</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.Campaign#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.Campaign#getLegalBasis <em>Legal Basis</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.Campaign#getRetentionMonths <em>Retention Months</em>}</li>
 * </ul>
 *
 * @see org.verbatelier.model.corpus.CorpusPackage#getCampaign()
 * @model
 * @generated
 */
public interface Campaign extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stable identifier.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.verbatelier.model.corpus.CorpusPackage#getCampaign_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.corpus.Campaign#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Title shown to people.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.verbatelier.model.corpus.CorpusPackage#getCampaign_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.corpus.Campaign#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.verbatelier.model.corpus.CampaignKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the words were collected.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.verbatelier.model.corpus.CampaignKind
	 * @see #setKind(CampaignKind)
	 * @see org.verbatelier.model.corpus.CorpusPackage#getCampaign_Kind()
	 * @model
	 * @generated
	 */
	CampaignKind getKind();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.corpus.Campaign#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.verbatelier.model.corpus.CampaignKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(CampaignKind value);

	/**
	 * Returns the value of the '<em><b>Wave</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Wave label, as in the data.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wave</em>' attribute.
	 * @see #setWave(String)
	 * @see org.verbatelier.model.corpus.CorpusPackage#getCampaign_Wave()
	 * @model
	 * @generated
	 */
	String getWave();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.corpus.Campaign#getWave <em>Wave</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wave</em>' attribute.
	 * @see #getWave()
	 * @generated
	 */
	void setWave(String value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day of collection.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(LocalDate)
	 * @see org.verbatelier.model.corpus.CorpusPackage#getCampaign_Start()
	 * @model dataType="org.verbatelier.model.corpus.Date"
	 * @generated
	 */
	LocalDate getStart();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.corpus.Campaign#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(LocalDate value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day of collection.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(LocalDate)
	 * @see org.verbatelier.model.corpus.CorpusPackage#getCampaign_End()
	 * @model dataType="org.verbatelier.model.corpus.Date"
	 * @generated
	 */
	LocalDate getEnd();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.corpus.Campaign#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Invited</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People invited; 0 when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Invited</em>' attribute.
	 * @see #setInvited(int)
	 * @see org.verbatelier.model.corpus.CorpusPackage#getCampaign_Invited()
	 * @model
	 * @generated
	 */
	int getInvited();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.corpus.Campaign#getInvited <em>Invited</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Invited</em>' attribute.
	 * @see #getInvited()
	 * @generated
	 */
	void setInvited(int value);

	/**
	 * Returns the value of the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Purpose of the processing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Purpose</em>' attribute.
	 * @see #setPurpose(String)
	 * @see org.verbatelier.model.corpus.CorpusPackage#getCampaign_Purpose()
	 * @model
	 * @generated
	 */
	String getPurpose();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.corpus.Campaign#getPurpose <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purpose</em>' attribute.
	 * @see #getPurpose()
	 * @generated
	 */
	void setPurpose(String value);

	/**
	 * Returns the value of the '<em><b>Legal Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Legal basis, in words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Legal Basis</em>' attribute.
	 * @see #setLegalBasis(String)
	 * @see org.verbatelier.model.corpus.CorpusPackage#getCampaign_LegalBasis()
	 * @model
	 * @generated
	 */
	String getLegalBasis();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.corpus.Campaign#getLegalBasis <em>Legal Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Legal Basis</em>' attribute.
	 * @see #getLegalBasis()
	 * @generated
	 */
	void setLegalBasis(String value);

	/**
	 * Returns the value of the '<em><b>Retention Months</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Months the raw text is kept; 0 when undecided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Retention Months</em>' attribute.
	 * @see #setRetentionMonths(int)
	 * @see org.verbatelier.model.corpus.CorpusPackage#getCampaign_RetentionMonths()
	 * @model
	 * @generated
	 */
	int getRetentionMonths();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.corpus.Campaign#getRetentionMonths <em>Retention Months</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Retention Months</em>' attribute.
	 * @see #getRetentionMonths()
	 * @generated
	 */
	void setRetentionMonths(int value);

} // Campaign
