/**
 */
package org.verbatelier.model.corpus;

import java.time.Instant;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Study Header</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a study is and why it may hold personal data.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.verbatelier.model.corpus.StudyHeader#getName <em>Name</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.StudyHeader#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.StudyHeader#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.StudyHeader#getCreated <em>Created</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.StudyHeader#getSources <em>Sources</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.StudyHeader#getSuggestionSets <em>Suggestion Sets</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.StudyHeader#getCampaigns <em>Campaigns</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.StudyHeader#getConsents <em>Consents</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.StudyHeader#getCards <em>Cards</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.StudyHeader#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.StudyHeader#getThreshold <em>Threshold</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.StudyHeader#isNps <em>Nps</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.StudyHeader#getIndicators <em>Indicators</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.StudyHeader#getHeadcounts <em>Headcounts</em>}</li>
 * </ul>
 *
 * @see org.verbatelier.model.corpus.CorpusPackage#getStudyHeader()
 * @model
 * @generated
 */
public interface StudyHeader extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Title shown to people.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.verbatelier.model.corpus.CorpusPackage#getStudyHeader_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.corpus.StudyHeader#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Organisation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The landlord.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organisation</em>' attribute.
	 * @see #setOrganisation(String)
	 * @see org.verbatelier.model.corpus.CorpusPackage#getStudyHeader_Organisation()
	 * @model
	 * @generated
	 */
	String getOrganisation();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.corpus.StudyHeader#getOrganisation <em>Organisation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organisation</em>' attribute.
	 * @see #getOrganisation()
	 * @generated
	 */
	void setOrganisation(String value);

	/**
	 * Returns the value of the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Purpose of the processing; never empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Purpose</em>' attribute.
	 * @see #setPurpose(String)
	 * @see org.verbatelier.model.corpus.CorpusPackage#getStudyHeader_Purpose()
	 * @model
	 * @generated
	 */
	String getPurpose();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.corpus.StudyHeader#getPurpose <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purpose</em>' attribute.
	 * @see #getPurpose()
	 * @generated
	 */
	void setPurpose(String value);

	/**
	 * Returns the value of the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the study was created.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created</em>' attribute.
	 * @see #setCreated(Instant)
	 * @see org.verbatelier.model.corpus.CorpusPackage#getStudyHeader_Created()
	 * @model dataType="org.verbatelier.model.corpus.Instant"
	 * @generated
	 */
	Instant getCreated();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.corpus.StudyHeader#getCreated <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created</em>' attribute.
	 * @see #getCreated()
	 * @generated
	 */
	void setCreated(Instant value);

	/**
	 * Returns the value of the '<em><b>Sources</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifiers of the sources, in import order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sources</em>' attribute list.
	 * @see org.verbatelier.model.corpus.CorpusPackage#getStudyHeader_Sources()
	 * @model unique="false"
	 * @generated
	 */
	List<String> getSources();

	/**
	 * Returns the value of the '<em><b>Suggestion Sets</b></em>' containment reference list.
	 * The list contents are of type {@link org.verbatelier.model.corpus.SuggestionSet}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The suggestions in force, one set a scheme.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Suggestion Sets</em>' containment reference list.
	 * @see org.verbatelier.model.corpus.CorpusPackage#getStudyHeader_SuggestionSets()
	 * @model containment="true"
	 * @generated
	 */
	List<SuggestionSet> getSuggestionSets();

	/**
	 * Returns the value of the '<em><b>Campaigns</b></em>' containment reference list.
	 * The list contents are of type {@link org.verbatelier.model.corpus.Campaign}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The listening campaigns of the study.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Campaigns</em>' containment reference list.
	 * @see org.verbatelier.model.corpus.CorpusPackage#getStudyHeader_Campaigns()
	 * @model containment="true"
	 * @generated
	 */
	List<Campaign> getCampaigns();

	/**
	 * Returns the value of the '<em><b>Consents</b></em>' containment reference list.
	 * The list contents are of type {@link org.verbatelier.model.corpus.Consent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Consents recorded after the import, by conversation; they prevail over what the file says.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Consents</em>' containment reference list.
	 * @see org.verbatelier.model.corpus.CorpusPackage#getStudyHeader_Consents()
	 * @model containment="true"
	 * @generated
	 */
	List<Consent> getConsents();

	/**
	 * Returns the value of the '<em><b>Cards</b></em>' containment reference list.
	 * The list contents are of type {@link org.verbatelier.model.corpus.Card}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Passages chosen for sharing workshops, by workshop, verbatim and place.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cards</em>' containment reference list.
	 * @see org.verbatelier.model.corpus.CorpusPackage#getStudyHeader_Cards()
	 * @model containment="true"
	 * @generated
	 */
	List<Card> getCards();

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' containment reference list.
	 * The list contents are of type {@link org.verbatelier.model.corpus.Note}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was agreed upon by reading together, by subject.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notes</em>' containment reference list.
	 * @see org.verbatelier.model.corpus.CorpusPackage#getStudyHeader_Notes()
	 * @model containment="true"
	 * @generated
	 */
	List<Note> getNotes();

	/**
	 * Returns the value of the '<em><b>Threshold</b></em>' attribute.
	 * The default value is <code>"11"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fewest respondents, in a cell that can be told apart, whose figures are published.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Threshold</em>' attribute.
	 * @see #setThreshold(int)
	 * @see org.verbatelier.model.corpus.CorpusPackage#getStudyHeader_Threshold()
	 * @model default="11"
	 * @generated
	 */
	int getThreshold();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.corpus.StudyHeader#getThreshold <em>Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Threshold</em>' attribute.
	 * @see #getThreshold()
	 * @generated
	 */
	void setThreshold(int value);

	/**
	 * Returns the value of the '<em><b>Nps</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a net promoter score is shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nps</em>' attribute.
	 * @see #setNps(boolean)
	 * @see org.verbatelier.model.corpus.CorpusPackage#getStudyHeader_Nps()
	 * @model
	 * @generated
	 */
	boolean isNps();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.corpus.StudyHeader#isNps <em>Nps</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Nps</em>' attribute.
	 * @see #isNps()
	 * @generated
	 */
	void setNps(boolean value);

	/**
	 * Returns the value of the '<em><b>Indicators</b></em>' containment reference list.
	 * The list contents are of type {@link org.verbatelier.model.corpus.Indicator}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Closed scores entered by hand.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Indicators</em>' containment reference list.
	 * @see org.verbatelier.model.corpus.CorpusPackage#getStudyHeader_Indicators()
	 * @model containment="true"
	 * @generated
	 */
	List<Indicator> getIndicators();

	/**
	 * Returns the value of the '<em><b>Headcounts</b></em>' containment reference list.
	 * The list contents are of type {@link org.verbatelier.model.corpus.Headcount}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many people were asked, group by group.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Headcounts</em>' containment reference list.
	 * @see org.verbatelier.model.corpus.CorpusPackage#getStudyHeader_Headcounts()
	 * @model containment="true"
	 * @generated
	 */
	List<Headcount> getHeadcounts();

} // StudyHeader
