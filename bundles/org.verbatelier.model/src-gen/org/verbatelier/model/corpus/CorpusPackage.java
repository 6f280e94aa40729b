/**
 */
package org.verbatelier.model.corpus;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What was collected, exactly as it was received: campaigns, sources, participants, answers, conversations.
 * <!-- end-model-doc -->
 * @see org.verbatelier.model.corpus.CorpusFactory
 * @model kind="package"
 * @generated
 */
public interface CorpusPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "corpus";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://verbatelier.org/model/corpus/1.0";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "corpus";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	CorpusPackage eINSTANCE = org.verbatelier.model.corpus.impl.CorpusPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.verbatelier.model.corpus.impl.StudyHeaderImpl <em>Study Header</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.corpus.impl.StudyHeaderImpl
	 * @see org.verbatelier.model.corpus.impl.CorpusPackageImpl#getStudyHeader()
	 * @generated
	 */
	int STUDY_HEADER = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_HEADER__NAME = 0;

	/**
	 * The feature id for the '<em><b>Organisation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_HEADER__ORGANISATION = 1;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_HEADER__PURPOSE = 2;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_HEADER__CREATED = 3;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_HEADER__SOURCES = 4;

	/**
	 * The feature id for the '<em><b>Suggestion Sets</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_HEADER__SUGGESTION_SETS = 5;

	/**
	 * The feature id for the '<em><b>Campaigns</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_HEADER__CAMPAIGNS = 6;

	/**
	 * The feature id for the '<em><b>Consents</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_HEADER__CONSENTS = 7;

	/**
	 * The feature id for the '<em><b>Cards</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_HEADER__CARDS = 8;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_HEADER__NOTES = 9;

	/**
	 * The feature id for the '<em><b>Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_HEADER__THRESHOLD = 10;

	/**
	 * The feature id for the '<em><b>Nps</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_HEADER__NPS = 11;

	/**
	 * The feature id for the '<em><b>Indicators</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_HEADER__INDICATORS = 12;

	/**
	 * The feature id for the '<em><b>Headcounts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_HEADER__HEADCOUNTS = 13;

	/**
	 * The number of structural features of the '<em>Study Header</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_HEADER_FEATURE_COUNT = 14;

	/**
	 * The number of operations of the '<em>Study Header</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_HEADER_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.corpus.impl.CardImpl <em>Card</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.corpus.impl.CardImpl
	 * @see org.verbatelier.model.corpus.impl.CorpusPackageImpl#getCard()
	 * @generated
	 */
	int CARD = 1;

	/**
	 * The feature id for the '<em><b>Workshop</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD__WORKSHOP = 0;

	/**
	 * The feature id for the '<em><b>Verbatim</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD__VERBATIM = 1;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD__START = 2;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD__END = 3;

	/**
	 * The feature id for the '<em><b>Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD__GROUP = 4;

	/**
	 * The feature id for the '<em><b>Votes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD__VOTES = 5;

	/**
	 * The number of structural features of the '<em>Card</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Card</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.corpus.impl.NoteImpl <em>Note</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.corpus.impl.NoteImpl
	 * @see org.verbatelier.model.corpus.impl.CorpusPackageImpl#getNote()
	 * @generated
	 */
	int NOTE = 2;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__SUBJECT = 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__TEXT = 1;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__BY = 2;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__DATE = 3;

	/**
	 * The number of structural features of the '<em>Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.corpus.impl.ConsentImpl <em>Consent</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.corpus.impl.ConsentImpl
	 * @see org.verbatelier.model.corpus.impl.CorpusPackageImpl#getConsent()
	 * @generated
	 */
	int CONSENT = 3;

	/**
	 * The feature id for the '<em><b>Conversation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__CONVERSATION = 0;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__NOTES = 1;

	/**
	 * The feature id for the '<em><b>Recording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__RECORDING = 2;

	/**
	 * The feature id for the '<em><b>Quoting</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__QUOTING = 3;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__REASON = 4;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__BY = 5;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT__DATE = 6;

	/**
	 * The number of structural features of the '<em>Consent</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>Consent</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.corpus.impl.SuggestionSetImpl <em>Suggestion Set</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.corpus.impl.SuggestionSetImpl
	 * @see org.verbatelier.model.corpus.impl.CorpusPackageImpl#getSuggestionSet()
	 * @generated
	 */
	int SUGGESTION_SET = 4;

	/**
	 * The feature id for the '<em><b>Scheme</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTION_SET__SCHEME = 0;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTION_SET__VERSION = 1;

	/**
	 * The feature id for the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTION_SET__FILE = 2;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTION_SET__COUNT = 3;

	/**
	 * The number of structural features of the '<em>Suggestion Set</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTION_SET_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Suggestion Set</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTION_SET_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.corpus.impl.CampaignImpl <em>Campaign</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.corpus.impl.CampaignImpl
	 * @see org.verbatelier.model.corpus.impl.CorpusPackageImpl#getCampaign()
	 * @generated
	 */
	int CAMPAIGN = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMPAIGN__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMPAIGN__NAME = 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMPAIGN__KIND = 2;

	/**
	 * The feature id for the '<em><b>Wave</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMPAIGN__WAVE = 3;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMPAIGN__START = 4;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMPAIGN__END = 5;

	/**
	 * The feature id for the '<em><b>Invited</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMPAIGN__INVITED = 6;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMPAIGN__PURPOSE = 7;

	/**
	 * The feature id for the '<em><b>Legal Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMPAIGN__LEGAL_BASIS = 8;

	/**
	 * The feature id for the '<em><b>Retention Months</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMPAIGN__RETENTION_MONTHS = 9;

	/**
	 * The number of structural features of the '<em>Campaign</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMPAIGN_FEATURE_COUNT = 10;

	/**
	 * The number of operations of the '<em>Campaign</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAMPAIGN_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.corpus.impl.SourceImpl <em>Source</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.corpus.impl.SourceImpl
	 * @see org.verbatelier.model.corpus.impl.CorpusPackageImpl#getSource()
	 * @generated
	 */
	int SOURCE = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__NAME = 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__KIND = 2;

	/**
	 * The feature id for the '<em><b>Series</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__SERIES = 3;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__SHA256 = 4;

	/**
	 * The feature id for the '<em><b>Imported</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__IMPORTED = 5;

	/**
	 * The feature id for the '<em><b>Imported By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__IMPORTED_BY = 6;

	/**
	 * The feature id for the '<em><b>Encoding</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__ENCODING = 7;

	/**
	 * The feature id for the '<em><b>Separator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__SEPARATOR = 8;

	/**
	 * The feature id for the '<em><b>Mapping</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__MAPPING = 9;

	/**
	 * The feature id for the '<em><b>Campaign</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__CAMPAIGN = 10;

	/**
	 * The feature id for the '<em><b>Variables</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__VARIABLES = 11;

	/**
	 * The feature id for the '<em><b>Questions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__QUESTIONS = 12;

	/**
	 * The feature id for the '<em><b>Participants</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__PARTICIPANTS = 13;

	/**
	 * The feature id for the '<em><b>Answers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__ANSWERS = 14;

	/**
	 * The feature id for the '<em><b>Conversations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__CONVERSATIONS = 15;

	/**
	 * The feature id for the '<em><b>Indicators</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__INDICATORS = 16;

	/**
	 * The number of structural features of the '<em>Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_FEATURE_COUNT = 17;

	/**
	 * The number of operations of the '<em>Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.corpus.impl.VariableImpl <em>Variable</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.corpus.impl.VariableImpl
	 * @see org.verbatelier.model.corpus.impl.CorpusPackageImpl#getVariable()
	 * @generated
	 */
	int VARIABLE = 7;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE__NAME = 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE__LABEL = 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE__KIND = 2;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE__ROLE = 3;

	/**
	 * The feature id for the '<em><b>Scale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE__SCALE = 4;

	/**
	 * The number of structural features of the '<em>Variable</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Variable</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIABLE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.corpus.impl.QuestionImpl <em>Question</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.corpus.impl.QuestionImpl
	 * @see org.verbatelier.model.corpus.impl.CorpusPackageImpl#getQuestion()
	 * @generated
	 */
	int QUESTION = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__ID = 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__LABEL = 1;

	/**
	 * The number of structural features of the '<em>Question</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Question</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.corpus.impl.ParticipantImpl <em>Participant</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.corpus.impl.ParticipantImpl
	 * @see org.verbatelier.model.corpus.impl.CorpusPackageImpl#getParticipant()
	 * @generated
	 */
	int PARTICIPANT = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__ID = 0;

	/**
	 * The feature id for the '<em><b>Audience</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__AUDIENCE = 1;

	/**
	 * The feature id for the '<em><b>Values</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__VALUES = 2;

	/**
	 * The number of structural features of the '<em>Participant</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Participant</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.corpus.impl.VerbatimImpl <em>Verbatim</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.corpus.impl.VerbatimImpl
	 * @see org.verbatelier.model.corpus.impl.CorpusPackageImpl#getVerbatim()
	 * @generated
	 */
	int VERBATIM = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERBATIM__ID = 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERBATIM__TEXT = 1;

	/**
	 * The number of structural features of the '<em>Verbatim</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERBATIM_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Verbatim</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERBATIM_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.corpus.impl.AnswerImpl <em>Answer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.corpus.impl.AnswerImpl
	 * @see org.verbatelier.model.corpus.impl.CorpusPackageImpl#getAnswer()
	 * @generated
	 */
	int ANSWER = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__ID = VERBATIM__ID;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__TEXT = VERBATIM__TEXT;

	/**
	 * The feature id for the '<em><b>Participant</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__PARTICIPANT = VERBATIM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Question</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__QUESTION = VERBATIM_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Answer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_FEATURE_COUNT = VERBATIM_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Answer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_OPERATION_COUNT = VERBATIM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.corpus.impl.TurnImpl <em>Turn</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.corpus.impl.TurnImpl
	 * @see org.verbatelier.model.corpus.impl.CorpusPackageImpl#getTurn()
	 * @generated
	 */
	int TURN = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TURN__ID = VERBATIM__ID;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TURN__TEXT = VERBATIM__TEXT;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TURN__LABEL = VERBATIM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TURN__TIME = VERBATIM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Speaker</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TURN__SPEAKER = VERBATIM_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TURN__ROLE = VERBATIM_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Turn</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TURN_FEATURE_COUNT = VERBATIM_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Turn</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TURN_OPERATION_COUNT = VERBATIM_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.corpus.impl.HeaderImpl <em>Header</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.corpus.impl.HeaderImpl
	 * @see org.verbatelier.model.corpus.impl.CorpusPackageImpl#getHeader()
	 * @generated
	 */
	int HEADER = 13;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEADER__KEY = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEADER__VALUE = 1;

	/**
	 * The number of structural features of the '<em>Header</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEADER_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Header</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEADER_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.corpus.impl.EncounterImpl <em>Encounter</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.corpus.impl.EncounterImpl
	 * @see org.verbatelier.model.corpus.impl.CorpusPackageImpl#getEncounter()
	 * @generated
	 */
	int ENCOUNTER = 14;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCOUNTER__DATE = 0;

	/**
	 * The feature id for the '<em><b>Start Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCOUNTER__START_TIME = 1;

	/**
	 * The feature id for the '<em><b>Duration Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCOUNTER__DURATION_MINUTES = 2;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCOUNTER__PLACE = 3;

	/**
	 * The feature id for the '<em><b>Pair</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCOUNTER__PAIR = 4;

	/**
	 * The feature id for the '<em><b>Pair Proximity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCOUNTER__PAIR_PROXIMITY = 5;

	/**
	 * The feature id for the '<em><b>Pair Support</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCOUNTER__PAIR_SUPPORT = 6;

	/**
	 * The feature id for the '<em><b>Rank In Pair</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCOUNTER__RANK_IN_PAIR = 7;

	/**
	 * The feature id for the '<em><b>Consent Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCOUNTER__CONSENT_NOTES = 8;

	/**
	 * The feature id for the '<em><b>Consent Recording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCOUNTER__CONSENT_RECORDING = 9;

	/**
	 * The feature id for the '<em><b>Consent Quoting</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCOUNTER__CONSENT_QUOTING = 10;

	/**
	 * The number of structural features of the '<em>Encounter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCOUNTER_FEATURE_COUNT = 11;

	/**
	 * The number of operations of the '<em>Encounter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENCOUNTER_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.corpus.impl.ConversationImpl <em>Conversation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.corpus.impl.ConversationImpl
	 * @see org.verbatelier.model.corpus.impl.CorpusPackageImpl#getConversation()
	 * @generated
	 */
	int CONVERSATION = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVERSATION__ID = 0;

	/**
	 * The feature id for the '<em><b>Participant</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVERSATION__PARTICIPANT = 1;

	/**
	 * The feature id for the '<em><b>Headers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVERSATION__HEADERS = 2;

	/**
	 * The feature id for the '<em><b>Encounter</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVERSATION__ENCOUNTER = 3;

	/**
	 * The feature id for the '<em><b>Turns</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVERSATION__TURNS = 4;

	/**
	 * The number of structural features of the '<em>Conversation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVERSATION_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Conversation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONVERSATION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.corpus.impl.IndicatorImpl <em>Indicator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.corpus.impl.IndicatorImpl
	 * @see org.verbatelier.model.corpus.impl.CorpusPackageImpl#getIndicator()
	 * @generated
	 */
	int INDICATOR = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__NAME = 1;

	/**
	 * The feature id for the '<em><b>Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__WORDING = 2;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__VALUE = 3;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__UNIT = 4;

	/**
	 * The feature id for the '<em><b>N</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__N = 5;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__LEVEL = 6;

	/**
	 * The feature id for the '<em><b>Wave</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__WAVE = 7;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__SOURCE = 8;

	/**
	 * The feature id for the '<em><b>Codes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__CODES = 9;

	/**
	 * The number of structural features of the '<em>Indicator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_FEATURE_COUNT = 10;

	/**
	 * The number of operations of the '<em>Indicator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.corpus.impl.HeadcountImpl <em>Headcount</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.corpus.impl.HeadcountImpl
	 * @see org.verbatelier.model.corpus.impl.CorpusPackageImpl#getHeadcount()
	 * @generated
	 */
	int HEADCOUNT = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEADCOUNT__ID = 0;

	/**
	 * The feature id for the '<em><b>Dimension</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEADCOUNT__DIMENSION = 1;

	/**
	 * The feature id for the '<em><b>Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEADCOUNT__GROUP = 2;

	/**
	 * The feature id for the '<em><b>Audience</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEADCOUNT__AUDIENCE = 3;

	/**
	 * The feature id for the '<em><b>People</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEADCOUNT__PEOPLE = 4;

	/**
	 * The feature id for the '<em><b>Answered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEADCOUNT__ANSWERED = 5;

	/**
	 * The number of structural features of the '<em>Headcount</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEADCOUNT_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Headcount</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEADCOUNT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.corpus.CampaignKind <em>Campaign Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.corpus.CampaignKind
	 * @see org.verbatelier.model.corpus.impl.CorpusPackageImpl#getCampaignKind()
	 * @generated
	 */
	int CAMPAIGN_KIND = 18;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.corpus.SourceKind <em>Source Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.corpus.SourceKind
	 * @see org.verbatelier.model.corpus.impl.CorpusPackageImpl#getSourceKind()
	 * @generated
	 */
	int SOURCE_KIND = 19;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.corpus.Audience <em>Audience</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.corpus.Audience
	 * @see org.verbatelier.model.corpus.impl.CorpusPackageImpl#getAudience()
	 * @generated
	 */
	int AUDIENCE = 20;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.corpus.SpeakerRole <em>Speaker Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.corpus.SpeakerRole
	 * @see org.verbatelier.model.corpus.impl.CorpusPackageImpl#getSpeakerRole()
	 * @generated
	 */
	int SPEAKER_ROLE = 21;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.corpus.ConsentAnswer <em>Consent Answer</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.corpus.ConsentAnswer
	 * @see org.verbatelier.model.corpus.impl.CorpusPackageImpl#getConsentAnswer()
	 * @generated
	 */
	int CONSENT_ANSWER = 22;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.corpus.VariableRole <em>Variable Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.corpus.VariableRole
	 * @see org.verbatelier.model.corpus.impl.CorpusPackageImpl#getVariableRole()
	 * @generated
	 */
	int VARIABLE_ROLE = 23;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.corpus.VariableKind <em>Variable Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.corpus.VariableKind
	 * @see org.verbatelier.model.corpus.impl.CorpusPackageImpl#getVariableKind()
	 * @generated
	 */
	int VARIABLE_KIND = 24;

	/**
	 * The meta object id for the '<em>Values</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.corpus.Values
	 * @see org.verbatelier.model.corpus.impl.CorpusPackageImpl#getValues()
	 * @generated
	 */
	int VALUES = 25;

	/**
	 * The meta object id for the '<em>Instant</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.Instant
	 * @see org.verbatelier.model.corpus.impl.CorpusPackageImpl#getInstant()
	 * @generated
	 */
	int INSTANT = 26;

	/**
	 * The meta object id for the '<em>Date</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.LocalDate
	 * @see org.verbatelier.model.corpus.impl.CorpusPackageImpl#getDate()
	 * @generated
	 */
	int DATE = 27;


	/**
	 * Returns the meta object for class '{@link org.verbatelier.model.corpus.StudyHeader <em>Study Header</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Study Header</em>'.
	 * @see org.verbatelier.model.corpus.StudyHeader
	 * @generated
	 */
	EClass getStudyHeader();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.StudyHeader#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.verbatelier.model.corpus.StudyHeader#getName()
	 * @see #getStudyHeader()
	 * @generated
	 */
	EAttribute getStudyHeader_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.StudyHeader#getOrganisation <em>Organisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Organisation</em>'.
	 * @see org.verbatelier.model.corpus.StudyHeader#getOrganisation()
	 * @see #getStudyHeader()
	 * @generated
	 */
	EAttribute getStudyHeader_Organisation();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.StudyHeader#getPurpose <em>Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Purpose</em>'.
	 * @see org.verbatelier.model.corpus.StudyHeader#getPurpose()
	 * @see #getStudyHeader()
	 * @generated
	 */
	EAttribute getStudyHeader_Purpose();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.StudyHeader#getCreated <em>Created</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created</em>'.
	 * @see org.verbatelier.model.corpus.StudyHeader#getCreated()
	 * @see #getStudyHeader()
	 * @generated
	 */
	EAttribute getStudyHeader_Created();

	/**
	 * Returns the meta object for the attribute list '{@link org.verbatelier.model.corpus.StudyHeader#getSources <em>Sources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Sources</em>'.
	 * @see org.verbatelier.model.corpus.StudyHeader#getSources()
	 * @see #getStudyHeader()
	 * @generated
	 */
	EAttribute getStudyHeader_Sources();

	/**
	 * Returns the meta object for the containment reference list '{@link org.verbatelier.model.corpus.StudyHeader#getSuggestionSets <em>Suggestion Sets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Suggestion Sets</em>'.
	 * @see org.verbatelier.model.corpus.StudyHeader#getSuggestionSets()
	 * @see #getStudyHeader()
	 * @generated
	 */
	EReference getStudyHeader_SuggestionSets();

	/**
	 * Returns the meta object for the containment reference list '{@link org.verbatelier.model.corpus.StudyHeader#getCampaigns <em>Campaigns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Campaigns</em>'.
	 * @see org.verbatelier.model.corpus.StudyHeader#getCampaigns()
	 * @see #getStudyHeader()
	 * @generated
	 */
	EReference getStudyHeader_Campaigns();

	/**
	 * Returns the meta object for the containment reference list '{@link org.verbatelier.model.corpus.StudyHeader#getConsents <em>Consents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Consents</em>'.
	 * @see org.verbatelier.model.corpus.StudyHeader#getConsents()
	 * @see #getStudyHeader()
	 * @generated
	 */
	EReference getStudyHeader_Consents();

	/**
	 * Returns the meta object for the containment reference list '{@link org.verbatelier.model.corpus.StudyHeader#getCards <em>Cards</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Cards</em>'.
	 * @see org.verbatelier.model.corpus.StudyHeader#getCards()
	 * @see #getStudyHeader()
	 * @generated
	 */
	EReference getStudyHeader_Cards();

	/**
	 * Returns the meta object for the containment reference list '{@link org.verbatelier.model.corpus.StudyHeader#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Notes</em>'.
	 * @see org.verbatelier.model.corpus.StudyHeader#getNotes()
	 * @see #getStudyHeader()
	 * @generated
	 */
	EReference getStudyHeader_Notes();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.StudyHeader#getThreshold <em>Threshold</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Threshold</em>'.
	 * @see org.verbatelier.model.corpus.StudyHeader#getThreshold()
	 * @see #getStudyHeader()
	 * @generated
	 */
	EAttribute getStudyHeader_Threshold();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.StudyHeader#isNps <em>Nps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Nps</em>'.
	 * @see org.verbatelier.model.corpus.StudyHeader#isNps()
	 * @see #getStudyHeader()
	 * @generated
	 */
	EAttribute getStudyHeader_Nps();

	/**
	 * Returns the meta object for the containment reference list '{@link org.verbatelier.model.corpus.StudyHeader#getIndicators <em>Indicators</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Indicators</em>'.
	 * @see org.verbatelier.model.corpus.StudyHeader#getIndicators()
	 * @see #getStudyHeader()
	 * @generated
	 */
	EReference getStudyHeader_Indicators();

	/**
	 * Returns the meta object for the containment reference list '{@link org.verbatelier.model.corpus.StudyHeader#getHeadcounts <em>Headcounts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Headcounts</em>'.
	 * @see org.verbatelier.model.corpus.StudyHeader#getHeadcounts()
	 * @see #getStudyHeader()
	 * @generated
	 */
	EReference getStudyHeader_Headcounts();

	/**
	 * Returns the meta object for class '{@link org.verbatelier.model.corpus.Card <em>Card</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Card</em>'.
	 * @see org.verbatelier.model.corpus.Card
	 * @generated
	 */
	EClass getCard();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Card#getWorkshop <em>Workshop</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Workshop</em>'.
	 * @see org.verbatelier.model.corpus.Card#getWorkshop()
	 * @see #getCard()
	 * @generated
	 */
	EAttribute getCard_Workshop();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Card#getVerbatim <em>Verbatim</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verbatim</em>'.
	 * @see org.verbatelier.model.corpus.Card#getVerbatim()
	 * @see #getCard()
	 * @generated
	 */
	EAttribute getCard_Verbatim();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Card#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.verbatelier.model.corpus.Card#getStart()
	 * @see #getCard()
	 * @generated
	 */
	EAttribute getCard_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Card#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.verbatelier.model.corpus.Card#getEnd()
	 * @see #getCard()
	 * @generated
	 */
	EAttribute getCard_End();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Card#getGroup <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Group</em>'.
	 * @see org.verbatelier.model.corpus.Card#getGroup()
	 * @see #getCard()
	 * @generated
	 */
	EAttribute getCard_Group();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Card#getVotes <em>Votes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Votes</em>'.
	 * @see org.verbatelier.model.corpus.Card#getVotes()
	 * @see #getCard()
	 * @generated
	 */
	EAttribute getCard_Votes();

	/**
	 * Returns the meta object for class '{@link org.verbatelier.model.corpus.Note <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Note</em>'.
	 * @see org.verbatelier.model.corpus.Note
	 * @generated
	 */
	EClass getNote();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Note#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject</em>'.
	 * @see org.verbatelier.model.corpus.Note#getSubject()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Subject();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Note#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.verbatelier.model.corpus.Note#getText()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Note#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.verbatelier.model.corpus.Note#getBy()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_By();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Note#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.verbatelier.model.corpus.Note#getDate()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Date();

	/**
	 * Returns the meta object for class '{@link org.verbatelier.model.corpus.Consent <em>Consent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Consent</em>'.
	 * @see org.verbatelier.model.corpus.Consent
	 * @generated
	 */
	EClass getConsent();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Consent#getConversation <em>Conversation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Conversation</em>'.
	 * @see org.verbatelier.model.corpus.Consent#getConversation()
	 * @see #getConsent()
	 * @generated
	 */
	EAttribute getConsent_Conversation();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Consent#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notes</em>'.
	 * @see org.verbatelier.model.corpus.Consent#getNotes()
	 * @see #getConsent()
	 * @generated
	 */
	EAttribute getConsent_Notes();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Consent#getRecording <em>Recording</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recording</em>'.
	 * @see org.verbatelier.model.corpus.Consent#getRecording()
	 * @see #getConsent()
	 * @generated
	 */
	EAttribute getConsent_Recording();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Consent#getQuoting <em>Quoting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quoting</em>'.
	 * @see org.verbatelier.model.corpus.Consent#getQuoting()
	 * @see #getConsent()
	 * @generated
	 */
	EAttribute getConsent_Quoting();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Consent#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.verbatelier.model.corpus.Consent#getReason()
	 * @see #getConsent()
	 * @generated
	 */
	EAttribute getConsent_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Consent#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.verbatelier.model.corpus.Consent#getBy()
	 * @see #getConsent()
	 * @generated
	 */
	EAttribute getConsent_By();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Consent#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.verbatelier.model.corpus.Consent#getDate()
	 * @see #getConsent()
	 * @generated
	 */
	EAttribute getConsent_Date();

	/**
	 * Returns the meta object for class '{@link org.verbatelier.model.corpus.SuggestionSet <em>Suggestion Set</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Suggestion Set</em>'.
	 * @see org.verbatelier.model.corpus.SuggestionSet
	 * @generated
	 */
	EClass getSuggestionSet();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.SuggestionSet#getScheme <em>Scheme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scheme</em>'.
	 * @see org.verbatelier.model.corpus.SuggestionSet#getScheme()
	 * @see #getSuggestionSet()
	 * @generated
	 */
	EAttribute getSuggestionSet_Scheme();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.SuggestionSet#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.verbatelier.model.corpus.SuggestionSet#getVersion()
	 * @see #getSuggestionSet()
	 * @generated
	 */
	EAttribute getSuggestionSet_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.SuggestionSet#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File</em>'.
	 * @see org.verbatelier.model.corpus.SuggestionSet#getFile()
	 * @see #getSuggestionSet()
	 * @generated
	 */
	EAttribute getSuggestionSet_File();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.SuggestionSet#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count</em>'.
	 * @see org.verbatelier.model.corpus.SuggestionSet#getCount()
	 * @see #getSuggestionSet()
	 * @generated
	 */
	EAttribute getSuggestionSet_Count();

	/**
	 * Returns the meta object for class '{@link org.verbatelier.model.corpus.Campaign <em>Campaign</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Campaign</em>'.
	 * @see org.verbatelier.model.corpus.Campaign
	 * @generated
	 */
	EClass getCampaign();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Campaign#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.verbatelier.model.corpus.Campaign#getId()
	 * @see #getCampaign()
	 * @generated
	 */
	EAttribute getCampaign_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Campaign#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.verbatelier.model.corpus.Campaign#getName()
	 * @see #getCampaign()
	 * @generated
	 */
	EAttribute getCampaign_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Campaign#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.verbatelier.model.corpus.Campaign#getKind()
	 * @see #getCampaign()
	 * @generated
	 */
	EAttribute getCampaign_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Campaign#getWave <em>Wave</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Wave</em>'.
	 * @see org.verbatelier.model.corpus.Campaign#getWave()
	 * @see #getCampaign()
	 * @generated
	 */
	EAttribute getCampaign_Wave();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Campaign#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.verbatelier.model.corpus.Campaign#getStart()
	 * @see #getCampaign()
	 * @generated
	 */
	EAttribute getCampaign_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Campaign#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.verbatelier.model.corpus.Campaign#getEnd()
	 * @see #getCampaign()
	 * @generated
	 */
	EAttribute getCampaign_End();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Campaign#getInvited <em>Invited</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Invited</em>'.
	 * @see org.verbatelier.model.corpus.Campaign#getInvited()
	 * @see #getCampaign()
	 * @generated
	 */
	EAttribute getCampaign_Invited();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Campaign#getPurpose <em>Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Purpose</em>'.
	 * @see org.verbatelier.model.corpus.Campaign#getPurpose()
	 * @see #getCampaign()
	 * @generated
	 */
	EAttribute getCampaign_Purpose();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Campaign#getLegalBasis <em>Legal Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Legal Basis</em>'.
	 * @see org.verbatelier.model.corpus.Campaign#getLegalBasis()
	 * @see #getCampaign()
	 * @generated
	 */
	EAttribute getCampaign_LegalBasis();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Campaign#getRetentionMonths <em>Retention Months</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Retention Months</em>'.
	 * @see org.verbatelier.model.corpus.Campaign#getRetentionMonths()
	 * @see #getCampaign()
	 * @generated
	 */
	EAttribute getCampaign_RetentionMonths();

	/**
	 * Returns the meta object for class '{@link org.verbatelier.model.corpus.Source <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Source</em>'.
	 * @see org.verbatelier.model.corpus.Source
	 * @generated
	 */
	EClass getSource();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Source#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.verbatelier.model.corpus.Source#getId()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Source#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.verbatelier.model.corpus.Source#getName()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Source#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.verbatelier.model.corpus.Source#getKind()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Source#getSeries <em>Series</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Series</em>'.
	 * @see org.verbatelier.model.corpus.Source#getSeries()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Series();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Source#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see org.verbatelier.model.corpus.Source#getSha256()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Sha256();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Source#getImported <em>Imported</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Imported</em>'.
	 * @see org.verbatelier.model.corpus.Source#getImported()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Imported();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Source#getImportedBy <em>Imported By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Imported By</em>'.
	 * @see org.verbatelier.model.corpus.Source#getImportedBy()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_ImportedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Source#getEncoding <em>Encoding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Encoding</em>'.
	 * @see org.verbatelier.model.corpus.Source#getEncoding()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Encoding();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Source#getSeparator <em>Separator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Separator</em>'.
	 * @see org.verbatelier.model.corpus.Source#getSeparator()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Separator();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Source#getMapping <em>Mapping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mapping</em>'.
	 * @see org.verbatelier.model.corpus.Source#getMapping()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Mapping();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Source#getCampaign <em>Campaign</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Campaign</em>'.
	 * @see org.verbatelier.model.corpus.Source#getCampaign()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Campaign();

	/**
	 * Returns the meta object for the containment reference list '{@link org.verbatelier.model.corpus.Source#getVariables <em>Variables</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Variables</em>'.
	 * @see org.verbatelier.model.corpus.Source#getVariables()
	 * @see #getSource()
	 * @generated
	 */
	EReference getSource_Variables();

	/**
	 * Returns the meta object for the containment reference list '{@link org.verbatelier.model.corpus.Source#getQuestions <em>Questions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Questions</em>'.
	 * @see org.verbatelier.model.corpus.Source#getQuestions()
	 * @see #getSource()
	 * @generated
	 */
	EReference getSource_Questions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.verbatelier.model.corpus.Source#getParticipants <em>Participants</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Participants</em>'.
	 * @see org.verbatelier.model.corpus.Source#getParticipants()
	 * @see #getSource()
	 * @generated
	 */
	EReference getSource_Participants();

	/**
	 * Returns the meta object for the containment reference list '{@link org.verbatelier.model.corpus.Source#getAnswers <em>Answers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Answers</em>'.
	 * @see org.verbatelier.model.corpus.Source#getAnswers()
	 * @see #getSource()
	 * @generated
	 */
	EReference getSource_Answers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.verbatelier.model.corpus.Source#getConversations <em>Conversations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Conversations</em>'.
	 * @see org.verbatelier.model.corpus.Source#getConversations()
	 * @see #getSource()
	 * @generated
	 */
	EReference getSource_Conversations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.verbatelier.model.corpus.Source#getIndicators <em>Indicators</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Indicators</em>'.
	 * @see org.verbatelier.model.corpus.Source#getIndicators()
	 * @see #getSource()
	 * @generated
	 */
	EReference getSource_Indicators();

	/**
	 * Returns the meta object for class '{@link org.verbatelier.model.corpus.Variable <em>Variable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Variable</em>'.
	 * @see org.verbatelier.model.corpus.Variable
	 * @generated
	 */
	EClass getVariable();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Variable#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.verbatelier.model.corpus.Variable#getName()
	 * @see #getVariable()
	 * @generated
	 */
	EAttribute getVariable_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Variable#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.verbatelier.model.corpus.Variable#getLabel()
	 * @see #getVariable()
	 * @generated
	 */
	EAttribute getVariable_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Variable#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.verbatelier.model.corpus.Variable#getKind()
	 * @see #getVariable()
	 * @generated
	 */
	EAttribute getVariable_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Variable#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.verbatelier.model.corpus.Variable#getRole()
	 * @see #getVariable()
	 * @generated
	 */
	EAttribute getVariable_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Variable#getScale <em>Scale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scale</em>'.
	 * @see org.verbatelier.model.corpus.Variable#getScale()
	 * @see #getVariable()
	 * @generated
	 */
	EAttribute getVariable_Scale();

	/**
	 * Returns the meta object for class '{@link org.verbatelier.model.corpus.Question <em>Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Question</em>'.
	 * @see org.verbatelier.model.corpus.Question
	 * @generated
	 */
	EClass getQuestion();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Question#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.verbatelier.model.corpus.Question#getId()
	 * @see #getQuestion()
	 * @generated
	 */
	EAttribute getQuestion_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Question#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.verbatelier.model.corpus.Question#getLabel()
	 * @see #getQuestion()
	 * @generated
	 */
	EAttribute getQuestion_Label();

	/**
	 * Returns the meta object for class '{@link org.verbatelier.model.corpus.Participant <em>Participant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Participant</em>'.
	 * @see org.verbatelier.model.corpus.Participant
	 * @generated
	 */
	EClass getParticipant();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Participant#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.verbatelier.model.corpus.Participant#getId()
	 * @see #getParticipant()
	 * @generated
	 */
	EAttribute getParticipant_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Participant#getAudience <em>Audience</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Audience</em>'.
	 * @see org.verbatelier.model.corpus.Participant#getAudience()
	 * @see #getParticipant()
	 * @generated
	 */
	EAttribute getParticipant_Audience();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Participant#getValues <em>Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Values</em>'.
	 * @see org.verbatelier.model.corpus.Participant#getValues()
	 * @see #getParticipant()
	 * @generated
	 */
	EAttribute getParticipant_Values();

	/**
	 * Returns the meta object for class '{@link org.verbatelier.model.corpus.Verbatim <em>Verbatim</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Verbatim</em>'.
	 * @see org.verbatelier.model.corpus.Verbatim
	 * @generated
	 */
	EClass getVerbatim();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Verbatim#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.verbatelier.model.corpus.Verbatim#getId()
	 * @see #getVerbatim()
	 * @generated
	 */
	EAttribute getVerbatim_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Verbatim#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.verbatelier.model.corpus.Verbatim#getText()
	 * @see #getVerbatim()
	 * @generated
	 */
	EAttribute getVerbatim_Text();

	/**
	 * Returns the meta object for class '{@link org.verbatelier.model.corpus.Answer <em>Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Answer</em>'.
	 * @see org.verbatelier.model.corpus.Answer
	 * @generated
	 */
	EClass getAnswer();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Answer#getParticipant <em>Participant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Participant</em>'.
	 * @see org.verbatelier.model.corpus.Answer#getParticipant()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_Participant();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Answer#getQuestion <em>Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Question</em>'.
	 * @see org.verbatelier.model.corpus.Answer#getQuestion()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_Question();

	/**
	 * Returns the meta object for class '{@link org.verbatelier.model.corpus.Turn <em>Turn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Turn</em>'.
	 * @see org.verbatelier.model.corpus.Turn
	 * @generated
	 */
	EClass getTurn();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Turn#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.verbatelier.model.corpus.Turn#getLabel()
	 * @see #getTurn()
	 * @generated
	 */
	EAttribute getTurn_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Turn#getTime <em>Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time</em>'.
	 * @see org.verbatelier.model.corpus.Turn#getTime()
	 * @see #getTurn()
	 * @generated
	 */
	EAttribute getTurn_Time();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Turn#getSpeaker <em>Speaker</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Speaker</em>'.
	 * @see org.verbatelier.model.corpus.Turn#getSpeaker()
	 * @see #getTurn()
	 * @generated
	 */
	EAttribute getTurn_Speaker();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Turn#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.verbatelier.model.corpus.Turn#getRole()
	 * @see #getTurn()
	 * @generated
	 */
	EAttribute getTurn_Role();

	/**
	 * Returns the meta object for class '{@link org.verbatelier.model.corpus.Header <em>Header</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Header</em>'.
	 * @see org.verbatelier.model.corpus.Header
	 * @generated
	 */
	EClass getHeader();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Header#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.verbatelier.model.corpus.Header#getKey()
	 * @see #getHeader()
	 * @generated
	 */
	EAttribute getHeader_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Header#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.verbatelier.model.corpus.Header#getValue()
	 * @see #getHeader()
	 * @generated
	 */
	EAttribute getHeader_Value();

	/**
	 * Returns the meta object for class '{@link org.verbatelier.model.corpus.Encounter <em>Encounter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Encounter</em>'.
	 * @see org.verbatelier.model.corpus.Encounter
	 * @generated
	 */
	EClass getEncounter();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Encounter#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.verbatelier.model.corpus.Encounter#getDate()
	 * @see #getEncounter()
	 * @generated
	 */
	EAttribute getEncounter_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Encounter#getStartTime <em>Start Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start Time</em>'.
	 * @see org.verbatelier.model.corpus.Encounter#getStartTime()
	 * @see #getEncounter()
	 * @generated
	 */
	EAttribute getEncounter_StartTime();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Encounter#getDurationMinutes <em>Duration Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration Minutes</em>'.
	 * @see org.verbatelier.model.corpus.Encounter#getDurationMinutes()
	 * @see #getEncounter()
	 * @generated
	 */
	EAttribute getEncounter_DurationMinutes();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Encounter#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see org.verbatelier.model.corpus.Encounter#getPlace()
	 * @see #getEncounter()
	 * @generated
	 */
	EAttribute getEncounter_Place();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Encounter#getPair <em>Pair</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pair</em>'.
	 * @see org.verbatelier.model.corpus.Encounter#getPair()
	 * @see #getEncounter()
	 * @generated
	 */
	EAttribute getEncounter_Pair();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Encounter#getPairProximity <em>Pair Proximity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pair Proximity</em>'.
	 * @see org.verbatelier.model.corpus.Encounter#getPairProximity()
	 * @see #getEncounter()
	 * @generated
	 */
	EAttribute getEncounter_PairProximity();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Encounter#getPairSupport <em>Pair Support</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pair Support</em>'.
	 * @see org.verbatelier.model.corpus.Encounter#getPairSupport()
	 * @see #getEncounter()
	 * @generated
	 */
	EAttribute getEncounter_PairSupport();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Encounter#getRankInPair <em>Rank In Pair</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rank In Pair</em>'.
	 * @see org.verbatelier.model.corpus.Encounter#getRankInPair()
	 * @see #getEncounter()
	 * @generated
	 */
	EAttribute getEncounter_RankInPair();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Encounter#getConsentNotes <em>Consent Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Consent Notes</em>'.
	 * @see org.verbatelier.model.corpus.Encounter#getConsentNotes()
	 * @see #getEncounter()
	 * @generated
	 */
	EAttribute getEncounter_ConsentNotes();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Encounter#getConsentRecording <em>Consent Recording</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Consent Recording</em>'.
	 * @see org.verbatelier.model.corpus.Encounter#getConsentRecording()
	 * @see #getEncounter()
	 * @generated
	 */
	EAttribute getEncounter_ConsentRecording();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Encounter#getConsentQuoting <em>Consent Quoting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Consent Quoting</em>'.
	 * @see org.verbatelier.model.corpus.Encounter#getConsentQuoting()
	 * @see #getEncounter()
	 * @generated
	 */
	EAttribute getEncounter_ConsentQuoting();

	/**
	 * Returns the meta object for class '{@link org.verbatelier.model.corpus.Conversation <em>Conversation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Conversation</em>'.
	 * @see org.verbatelier.model.corpus.Conversation
	 * @generated
	 */
	EClass getConversation();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Conversation#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.verbatelier.model.corpus.Conversation#getId()
	 * @see #getConversation()
	 * @generated
	 */
	EAttribute getConversation_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Conversation#getParticipant <em>Participant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Participant</em>'.
	 * @see org.verbatelier.model.corpus.Conversation#getParticipant()
	 * @see #getConversation()
	 * @generated
	 */
	EAttribute getConversation_Participant();

	/**
	 * Returns the meta object for the containment reference list '{@link org.verbatelier.model.corpus.Conversation#getHeaders <em>Headers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Headers</em>'.
	 * @see org.verbatelier.model.corpus.Conversation#getHeaders()
	 * @see #getConversation()
	 * @generated
	 */
	EReference getConversation_Headers();

	/**
	 * Returns the meta object for the containment reference '{@link org.verbatelier.model.corpus.Conversation#getEncounter <em>Encounter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Encounter</em>'.
	 * @see org.verbatelier.model.corpus.Conversation#getEncounter()
	 * @see #getConversation()
	 * @generated
	 */
	EReference getConversation_Encounter();

	/**
	 * Returns the meta object for the containment reference list '{@link org.verbatelier.model.corpus.Conversation#getTurns <em>Turns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Turns</em>'.
	 * @see org.verbatelier.model.corpus.Conversation#getTurns()
	 * @see #getConversation()
	 * @generated
	 */
	EReference getConversation_Turns();

	/**
	 * Returns the meta object for class '{@link org.verbatelier.model.corpus.Indicator <em>Indicator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Indicator</em>'.
	 * @see org.verbatelier.model.corpus.Indicator
	 * @generated
	 */
	EClass getIndicator();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Indicator#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.verbatelier.model.corpus.Indicator#getId()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Indicator#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.verbatelier.model.corpus.Indicator#getName()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Indicator#getWording <em>Wording</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Wording</em>'.
	 * @see org.verbatelier.model.corpus.Indicator#getWording()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Wording();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Indicator#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.verbatelier.model.corpus.Indicator#getValue()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Indicator#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.verbatelier.model.corpus.Indicator#getUnit()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Indicator#getN <em>N</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>N</em>'.
	 * @see org.verbatelier.model.corpus.Indicator#getN()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_N();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Indicator#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.verbatelier.model.corpus.Indicator#getLevel()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Level();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Indicator#getWave <em>Wave</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Wave</em>'.
	 * @see org.verbatelier.model.corpus.Indicator#getWave()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Wave();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Indicator#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.verbatelier.model.corpus.Indicator#getSource()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Source();

	/**
	 * Returns the meta object for the attribute list '{@link org.verbatelier.model.corpus.Indicator#getCodes <em>Codes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Codes</em>'.
	 * @see org.verbatelier.model.corpus.Indicator#getCodes()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Codes();

	/**
	 * Returns the meta object for class '{@link org.verbatelier.model.corpus.Headcount <em>Headcount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Headcount</em>'.
	 * @see org.verbatelier.model.corpus.Headcount
	 * @generated
	 */
	EClass getHeadcount();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Headcount#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.verbatelier.model.corpus.Headcount#getId()
	 * @see #getHeadcount()
	 * @generated
	 */
	EAttribute getHeadcount_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Headcount#getDimension <em>Dimension</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dimension</em>'.
	 * @see org.verbatelier.model.corpus.Headcount#getDimension()
	 * @see #getHeadcount()
	 * @generated
	 */
	EAttribute getHeadcount_Dimension();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Headcount#getGroup <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Group</em>'.
	 * @see org.verbatelier.model.corpus.Headcount#getGroup()
	 * @see #getHeadcount()
	 * @generated
	 */
	EAttribute getHeadcount_Group();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Headcount#getAudience <em>Audience</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Audience</em>'.
	 * @see org.verbatelier.model.corpus.Headcount#getAudience()
	 * @see #getHeadcount()
	 * @generated
	 */
	EAttribute getHeadcount_Audience();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Headcount#getPeople <em>People</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>People</em>'.
	 * @see org.verbatelier.model.corpus.Headcount#getPeople()
	 * @see #getHeadcount()
	 * @generated
	 */
	EAttribute getHeadcount_People();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.corpus.Headcount#getAnswered <em>Answered</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Answered</em>'.
	 * @see org.verbatelier.model.corpus.Headcount#getAnswered()
	 * @see #getHeadcount()
	 * @generated
	 */
	EAttribute getHeadcount_Answered();

	/**
	 * Returns the meta object for enum '{@link org.verbatelier.model.corpus.CampaignKind <em>Campaign Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Campaign Kind</em>'.
	 * @see org.verbatelier.model.corpus.CampaignKind
	 * @generated
	 */
	EEnum getCampaignKind();

	/**
	 * Returns the meta object for enum '{@link org.verbatelier.model.corpus.SourceKind <em>Source Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Source Kind</em>'.
	 * @see org.verbatelier.model.corpus.SourceKind
	 * @generated
	 */
	EEnum getSourceKind();

	/**
	 * Returns the meta object for enum '{@link org.verbatelier.model.corpus.Audience <em>Audience</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Audience</em>'.
	 * @see org.verbatelier.model.corpus.Audience
	 * @generated
	 */
	EEnum getAudience();

	/**
	 * Returns the meta object for enum '{@link org.verbatelier.model.corpus.SpeakerRole <em>Speaker Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Speaker Role</em>'.
	 * @see org.verbatelier.model.corpus.SpeakerRole
	 * @generated
	 */
	EEnum getSpeakerRole();

	/**
	 * Returns the meta object for enum '{@link org.verbatelier.model.corpus.ConsentAnswer <em>Consent Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Consent Answer</em>'.
	 * @see org.verbatelier.model.corpus.ConsentAnswer
	 * @generated
	 */
	EEnum getConsentAnswer();

	/**
	 * Returns the meta object for enum '{@link org.verbatelier.model.corpus.VariableRole <em>Variable Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Variable Role</em>'.
	 * @see org.verbatelier.model.corpus.VariableRole
	 * @generated
	 */
	EEnum getVariableRole();

	/**
	 * Returns the meta object for enum '{@link org.verbatelier.model.corpus.VariableKind <em>Variable Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Variable Kind</em>'.
	 * @see org.verbatelier.model.corpus.VariableKind
	 * @generated
	 */
	EEnum getVariableKind();

	/**
	 * Returns the meta object for data type '{@link org.verbatelier.model.corpus.Values <em>Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * The cells of one participant, in the order of the source's variables.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Values</em>'.
	 * @see org.verbatelier.model.corpus.Values
	 * @model instanceClass="org.verbatelier.model.corpus.Values"
	 * @generated
	 */
	EDataType getValues();

	/**
	 * Returns the meta object for data type '{@link java.time.Instant <em>Instant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A moment in time, ISO 8601, UTC.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Instant</em>'.
	 * @see java.time.Instant
	 * @model instanceClass="java.time.Instant"
	 * @generated
	 */
	EDataType getInstant();

	/**
	 * Returns the meta object for data type '{@link java.time.LocalDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A calendar day, ISO 8601.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Date</em>'.
	 * @see java.time.LocalDate
	 * @model instanceClass="java.time.LocalDate"
	 * @generated
	 */
	EDataType getDate();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	CorpusFactory getCorpusFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.verbatelier.model.corpus.impl.StudyHeaderImpl <em>Study Header</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verbatelier.model.corpus.impl.StudyHeaderImpl
		 * @see org.verbatelier.model.corpus.impl.CorpusPackageImpl#getStudyHeader()
		 * @generated
		 */
		EClass STUDY_HEADER = eINSTANCE.getStudyHeader();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY_HEADER__NAME = eINSTANCE.getStudyHeader_Name();

		/**
		 * The meta object literal for the '<em><b>Organisation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY_HEADER__ORGANISATION = eINSTANCE.getStudyHeader_Organisation();

		/**
		 * The meta object literal for the '<em><b>Purpose</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY_HEADER__PURPOSE = eINSTANCE.getStudyHeader_Purpose();

		/**
		 * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY_HEADER__CREATED = eINSTANCE.getStudyHeader_Created();

		/**
		 * The meta object literal for the '<em><b>Sources</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY_HEADER__SOURCES = eINSTANCE.getStudyHeader_Sources();

		/**
		 * The meta object literal for the '<em><b>Suggestion Sets</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY_HEADER__SUGGESTION_SETS = eINSTANCE.getStudyHeader_SuggestionSets();

		/**
		 * The meta object literal for the '<em><b>Campaigns</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY_HEADER__CAMPAIGNS = eINSTANCE.getStudyHeader_Campaigns();

		/**
		 * The meta object literal for the '<em><b>Consents</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY_HEADER__CONSENTS = eINSTANCE.getStudyHeader_Consents();

		/**
		 * The meta object literal for the '<em><b>Cards</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY_HEADER__CARDS = eINSTANCE.getStudyHeader_Cards();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY_HEADER__NOTES = eINSTANCE.getStudyHeader_Notes();

		/**
		 * The meta object literal for the '<em><b>Threshold</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY_HEADER__THRESHOLD = eINSTANCE.getStudyHeader_Threshold();

		/**
		 * The meta object literal for the '<em><b>Nps</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY_HEADER__NPS = eINSTANCE.getStudyHeader_Nps();

		/**
		 * The meta object literal for the '<em><b>Indicators</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY_HEADER__INDICATORS = eINSTANCE.getStudyHeader_Indicators();

		/**
		 * The meta object literal for the '<em><b>Headcounts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY_HEADER__HEADCOUNTS = eINSTANCE.getStudyHeader_Headcounts();

		/**
		 * The meta object literal for the '{@link org.verbatelier.model.corpus.impl.CardImpl <em>Card</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verbatelier.model.corpus.impl.CardImpl
		 * @see org.verbatelier.model.corpus.impl.CorpusPackageImpl#getCard()
		 * @generated
		 */
		EClass CARD = eINSTANCE.getCard();

		/**
		 * The meta object literal for the '<em><b>Workshop</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARD__WORKSHOP = eINSTANCE.getCard_Workshop();

		/**
		 * The meta object literal for the '<em><b>Verbatim</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARD__VERBATIM = eINSTANCE.getCard_Verbatim();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARD__START = eINSTANCE.getCard_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARD__END = eINSTANCE.getCard_End();

		/**
		 * The meta object literal for the '<em><b>Group</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARD__GROUP = eINSTANCE.getCard_Group();

		/**
		 * The meta object literal for the '<em><b>Votes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARD__VOTES = eINSTANCE.getCard_Votes();

		/**
		 * The meta object literal for the '{@link org.verbatelier.model.corpus.impl.NoteImpl <em>Note</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verbatelier.model.corpus.impl.NoteImpl
		 * @see org.verbatelier.model.corpus.impl.CorpusPackageImpl#getNote()
		 * @generated
		 */
		EClass NOTE = eINSTANCE.getNote();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__SUBJECT = eINSTANCE.getNote_Subject();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__TEXT = eINSTANCE.getNote_Text();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__BY = eINSTANCE.getNote_By();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__DATE = eINSTANCE.getNote_Date();

		/**
		 * The meta object literal for the '{@link org.verbatelier.model.corpus.impl.ConsentImpl <em>Consent</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verbatelier.model.corpus.impl.ConsentImpl
		 * @see org.verbatelier.model.corpus.impl.CorpusPackageImpl#getConsent()
		 * @generated
		 */
		EClass CONSENT = eINSTANCE.getConsent();

		/**
		 * The meta object literal for the '<em><b>Conversation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSENT__CONVERSATION = eINSTANCE.getConsent_Conversation();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSENT__NOTES = eINSTANCE.getConsent_Notes();

		/**
		 * The meta object literal for the '<em><b>Recording</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSENT__RECORDING = eINSTANCE.getConsent_Recording();

		/**
		 * The meta object literal for the '<em><b>Quoting</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSENT__QUOTING = eINSTANCE.getConsent_Quoting();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSENT__REASON = eINSTANCE.getConsent_Reason();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSENT__BY = eINSTANCE.getConsent_By();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSENT__DATE = eINSTANCE.getConsent_Date();

		/**
		 * The meta object literal for the '{@link org.verbatelier.model.corpus.impl.SuggestionSetImpl <em>Suggestion Set</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verbatelier.model.corpus.impl.SuggestionSetImpl
		 * @see org.verbatelier.model.corpus.impl.CorpusPackageImpl#getSuggestionSet()
		 * @generated
		 */
		EClass SUGGESTION_SET = eINSTANCE.getSuggestionSet();

		/**
		 * The meta object literal for the '<em><b>Scheme</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUGGESTION_SET__SCHEME = eINSTANCE.getSuggestionSet_Scheme();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUGGESTION_SET__VERSION = eINSTANCE.getSuggestionSet_Version();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUGGESTION_SET__FILE = eINSTANCE.getSuggestionSet_File();

		/**
		 * The meta object literal for the '<em><b>Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUGGESTION_SET__COUNT = eINSTANCE.getSuggestionSet_Count();

		/**
		 * The meta object literal for the '{@link org.verbatelier.model.corpus.impl.CampaignImpl <em>Campaign</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verbatelier.model.corpus.impl.CampaignImpl
		 * @see org.verbatelier.model.corpus.impl.CorpusPackageImpl#getCampaign()
		 * @generated
		 */
		EClass CAMPAIGN = eINSTANCE.getCampaign();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAMPAIGN__ID = eINSTANCE.getCampaign_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAMPAIGN__NAME = eINSTANCE.getCampaign_Name();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAMPAIGN__KIND = eINSTANCE.getCampaign_Kind();

		/**
		 * The meta object literal for the '<em><b>Wave</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAMPAIGN__WAVE = eINSTANCE.getCampaign_Wave();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAMPAIGN__START = eINSTANCE.getCampaign_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAMPAIGN__END = eINSTANCE.getCampaign_End();

		/**
		 * The meta object literal for the '<em><b>Invited</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAMPAIGN__INVITED = eINSTANCE.getCampaign_Invited();

		/**
		 * The meta object literal for the '<em><b>Purpose</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAMPAIGN__PURPOSE = eINSTANCE.getCampaign_Purpose();

		/**
		 * The meta object literal for the '<em><b>Legal Basis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAMPAIGN__LEGAL_BASIS = eINSTANCE.getCampaign_LegalBasis();

		/**
		 * The meta object literal for the '<em><b>Retention Months</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAMPAIGN__RETENTION_MONTHS = eINSTANCE.getCampaign_RetentionMonths();

		/**
		 * The meta object literal for the '{@link org.verbatelier.model.corpus.impl.SourceImpl <em>Source</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verbatelier.model.corpus.impl.SourceImpl
		 * @see org.verbatelier.model.corpus.impl.CorpusPackageImpl#getSource()
		 * @generated
		 */
		EClass SOURCE = eINSTANCE.getSource();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__ID = eINSTANCE.getSource_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__NAME = eINSTANCE.getSource_Name();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__KIND = eINSTANCE.getSource_Kind();

		/**
		 * The meta object literal for the '<em><b>Series</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__SERIES = eINSTANCE.getSource_Series();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__SHA256 = eINSTANCE.getSource_Sha256();

		/**
		 * The meta object literal for the '<em><b>Imported</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__IMPORTED = eINSTANCE.getSource_Imported();

		/**
		 * The meta object literal for the '<em><b>Imported By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__IMPORTED_BY = eINSTANCE.getSource_ImportedBy();

		/**
		 * The meta object literal for the '<em><b>Encoding</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__ENCODING = eINSTANCE.getSource_Encoding();

		/**
		 * The meta object literal for the '<em><b>Separator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__SEPARATOR = eINSTANCE.getSource_Separator();

		/**
		 * The meta object literal for the '<em><b>Mapping</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__MAPPING = eINSTANCE.getSource_Mapping();

		/**
		 * The meta object literal for the '<em><b>Campaign</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__CAMPAIGN = eINSTANCE.getSource_Campaign();

		/**
		 * The meta object literal for the '<em><b>Variables</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SOURCE__VARIABLES = eINSTANCE.getSource_Variables();

		/**
		 * The meta object literal for the '<em><b>Questions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SOURCE__QUESTIONS = eINSTANCE.getSource_Questions();

		/**
		 * The meta object literal for the '<em><b>Participants</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SOURCE__PARTICIPANTS = eINSTANCE.getSource_Participants();

		/**
		 * The meta object literal for the '<em><b>Answers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SOURCE__ANSWERS = eINSTANCE.getSource_Answers();

		/**
		 * The meta object literal for the '<em><b>Conversations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SOURCE__CONVERSATIONS = eINSTANCE.getSource_Conversations();

		/**
		 * The meta object literal for the '<em><b>Indicators</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SOURCE__INDICATORS = eINSTANCE.getSource_Indicators();

		/**
		 * The meta object literal for the '{@link org.verbatelier.model.corpus.impl.VariableImpl <em>Variable</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verbatelier.model.corpus.impl.VariableImpl
		 * @see org.verbatelier.model.corpus.impl.CorpusPackageImpl#getVariable()
		 * @generated
		 */
		EClass VARIABLE = eINSTANCE.getVariable();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VARIABLE__NAME = eINSTANCE.getVariable_Name();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VARIABLE__LABEL = eINSTANCE.getVariable_Label();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VARIABLE__KIND = eINSTANCE.getVariable_Kind();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VARIABLE__ROLE = eINSTANCE.getVariable_Role();

		/**
		 * The meta object literal for the '<em><b>Scale</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VARIABLE__SCALE = eINSTANCE.getVariable_Scale();

		/**
		 * The meta object literal for the '{@link org.verbatelier.model.corpus.impl.QuestionImpl <em>Question</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verbatelier.model.corpus.impl.QuestionImpl
		 * @see org.verbatelier.model.corpus.impl.CorpusPackageImpl#getQuestion()
		 * @generated
		 */
		EClass QUESTION = eINSTANCE.getQuestion();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUESTION__ID = eINSTANCE.getQuestion_Id();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUESTION__LABEL = eINSTANCE.getQuestion_Label();

		/**
		 * The meta object literal for the '{@link org.verbatelier.model.corpus.impl.ParticipantImpl <em>Participant</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verbatelier.model.corpus.impl.ParticipantImpl
		 * @see org.verbatelier.model.corpus.impl.CorpusPackageImpl#getParticipant()
		 * @generated
		 */
		EClass PARTICIPANT = eINSTANCE.getParticipant();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPANT__ID = eINSTANCE.getParticipant_Id();

		/**
		 * The meta object literal for the '<em><b>Audience</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPANT__AUDIENCE = eINSTANCE.getParticipant_Audience();

		/**
		 * The meta object literal for the '<em><b>Values</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPANT__VALUES = eINSTANCE.getParticipant_Values();

		/**
		 * The meta object literal for the '{@link org.verbatelier.model.corpus.impl.VerbatimImpl <em>Verbatim</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verbatelier.model.corpus.impl.VerbatimImpl
		 * @see org.verbatelier.model.corpus.impl.CorpusPackageImpl#getVerbatim()
		 * @generated
		 */
		EClass VERBATIM = eINSTANCE.getVerbatim();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERBATIM__ID = eINSTANCE.getVerbatim_Id();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERBATIM__TEXT = eINSTANCE.getVerbatim_Text();

		/**
		 * The meta object literal for the '{@link org.verbatelier.model.corpus.impl.AnswerImpl <em>Answer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verbatelier.model.corpus.impl.AnswerImpl
		 * @see org.verbatelier.model.corpus.impl.CorpusPackageImpl#getAnswer()
		 * @generated
		 */
		EClass ANSWER = eINSTANCE.getAnswer();

		/**
		 * The meta object literal for the '<em><b>Participant</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__PARTICIPANT = eINSTANCE.getAnswer_Participant();

		/**
		 * The meta object literal for the '<em><b>Question</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__QUESTION = eINSTANCE.getAnswer_Question();

		/**
		 * The meta object literal for the '{@link org.verbatelier.model.corpus.impl.TurnImpl <em>Turn</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verbatelier.model.corpus.impl.TurnImpl
		 * @see org.verbatelier.model.corpus.impl.CorpusPackageImpl#getTurn()
		 * @generated
		 */
		EClass TURN = eINSTANCE.getTurn();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TURN__LABEL = eINSTANCE.getTurn_Label();

		/**
		 * The meta object literal for the '<em><b>Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TURN__TIME = eINSTANCE.getTurn_Time();

		/**
		 * The meta object literal for the '<em><b>Speaker</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TURN__SPEAKER = eINSTANCE.getTurn_Speaker();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TURN__ROLE = eINSTANCE.getTurn_Role();

		/**
		 * The meta object literal for the '{@link org.verbatelier.model.corpus.impl.HeaderImpl <em>Header</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verbatelier.model.corpus.impl.HeaderImpl
		 * @see org.verbatelier.model.corpus.impl.CorpusPackageImpl#getHeader()
		 * @generated
		 */
		EClass HEADER = eINSTANCE.getHeader();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HEADER__KEY = eINSTANCE.getHeader_Key();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HEADER__VALUE = eINSTANCE.getHeader_Value();

		/**
		 * The meta object literal for the '{@link org.verbatelier.model.corpus.impl.EncounterImpl <em>Encounter</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verbatelier.model.corpus.impl.EncounterImpl
		 * @see org.verbatelier.model.corpus.impl.CorpusPackageImpl#getEncounter()
		 * @generated
		 */
		EClass ENCOUNTER = eINSTANCE.getEncounter();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENCOUNTER__DATE = eINSTANCE.getEncounter_Date();

		/**
		 * The meta object literal for the '<em><b>Start Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENCOUNTER__START_TIME = eINSTANCE.getEncounter_StartTime();

		/**
		 * The meta object literal for the '<em><b>Duration Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENCOUNTER__DURATION_MINUTES = eINSTANCE.getEncounter_DurationMinutes();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENCOUNTER__PLACE = eINSTANCE.getEncounter_Place();

		/**
		 * The meta object literal for the '<em><b>Pair</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENCOUNTER__PAIR = eINSTANCE.getEncounter_Pair();

		/**
		 * The meta object literal for the '<em><b>Pair Proximity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENCOUNTER__PAIR_PROXIMITY = eINSTANCE.getEncounter_PairProximity();

		/**
		 * The meta object literal for the '<em><b>Pair Support</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENCOUNTER__PAIR_SUPPORT = eINSTANCE.getEncounter_PairSupport();

		/**
		 * The meta object literal for the '<em><b>Rank In Pair</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENCOUNTER__RANK_IN_PAIR = eINSTANCE.getEncounter_RankInPair();

		/**
		 * The meta object literal for the '<em><b>Consent Notes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENCOUNTER__CONSENT_NOTES = eINSTANCE.getEncounter_ConsentNotes();

		/**
		 * The meta object literal for the '<em><b>Consent Recording</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENCOUNTER__CONSENT_RECORDING = eINSTANCE.getEncounter_ConsentRecording();

		/**
		 * The meta object literal for the '<em><b>Consent Quoting</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENCOUNTER__CONSENT_QUOTING = eINSTANCE.getEncounter_ConsentQuoting();

		/**
		 * The meta object literal for the '{@link org.verbatelier.model.corpus.impl.ConversationImpl <em>Conversation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verbatelier.model.corpus.impl.ConversationImpl
		 * @see org.verbatelier.model.corpus.impl.CorpusPackageImpl#getConversation()
		 * @generated
		 */
		EClass CONVERSATION = eINSTANCE.getConversation();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONVERSATION__ID = eINSTANCE.getConversation_Id();

		/**
		 * The meta object literal for the '<em><b>Participant</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONVERSATION__PARTICIPANT = eINSTANCE.getConversation_Participant();

		/**
		 * The meta object literal for the '<em><b>Headers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONVERSATION__HEADERS = eINSTANCE.getConversation_Headers();

		/**
		 * The meta object literal for the '<em><b>Encounter</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONVERSATION__ENCOUNTER = eINSTANCE.getConversation_Encounter();

		/**
		 * The meta object literal for the '<em><b>Turns</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONVERSATION__TURNS = eINSTANCE.getConversation_Turns();

		/**
		 * The meta object literal for the '{@link org.verbatelier.model.corpus.impl.IndicatorImpl <em>Indicator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verbatelier.model.corpus.impl.IndicatorImpl
		 * @see org.verbatelier.model.corpus.impl.CorpusPackageImpl#getIndicator()
		 * @generated
		 */
		EClass INDICATOR = eINSTANCE.getIndicator();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__ID = eINSTANCE.getIndicator_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__NAME = eINSTANCE.getIndicator_Name();

		/**
		 * The meta object literal for the '<em><b>Wording</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__WORDING = eINSTANCE.getIndicator_Wording();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__VALUE = eINSTANCE.getIndicator_Value();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__UNIT = eINSTANCE.getIndicator_Unit();

		/**
		 * The meta object literal for the '<em><b>N</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__N = eINSTANCE.getIndicator_N();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__LEVEL = eINSTANCE.getIndicator_Level();

		/**
		 * The meta object literal for the '<em><b>Wave</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__WAVE = eINSTANCE.getIndicator_Wave();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__SOURCE = eINSTANCE.getIndicator_Source();

		/**
		 * The meta object literal for the '<em><b>Codes</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__CODES = eINSTANCE.getIndicator_Codes();

		/**
		 * The meta object literal for the '{@link org.verbatelier.model.corpus.impl.HeadcountImpl <em>Headcount</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verbatelier.model.corpus.impl.HeadcountImpl
		 * @see org.verbatelier.model.corpus.impl.CorpusPackageImpl#getHeadcount()
		 * @generated
		 */
		EClass HEADCOUNT = eINSTANCE.getHeadcount();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HEADCOUNT__ID = eINSTANCE.getHeadcount_Id();

		/**
		 * The meta object literal for the '<em><b>Dimension</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HEADCOUNT__DIMENSION = eINSTANCE.getHeadcount_Dimension();

		/**
		 * The meta object literal for the '<em><b>Group</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HEADCOUNT__GROUP = eINSTANCE.getHeadcount_Group();

		/**
		 * The meta object literal for the '<em><b>Audience</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HEADCOUNT__AUDIENCE = eINSTANCE.getHeadcount_Audience();

		/**
		 * The meta object literal for the '<em><b>People</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HEADCOUNT__PEOPLE = eINSTANCE.getHeadcount_People();

		/**
		 * The meta object literal for the '<em><b>Answered</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HEADCOUNT__ANSWERED = eINSTANCE.getHeadcount_Answered();

		/**
		 * The meta object literal for the '{@link org.verbatelier.model.corpus.CampaignKind <em>Campaign Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verbatelier.model.corpus.CampaignKind
		 * @see org.verbatelier.model.corpus.impl.CorpusPackageImpl#getCampaignKind()
		 * @generated
		 */
		EEnum CAMPAIGN_KIND = eINSTANCE.getCampaignKind();

		/**
		 * The meta object literal for the '{@link org.verbatelier.model.corpus.SourceKind <em>Source Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verbatelier.model.corpus.SourceKind
		 * @see org.verbatelier.model.corpus.impl.CorpusPackageImpl#getSourceKind()
		 * @generated
		 */
		EEnum SOURCE_KIND = eINSTANCE.getSourceKind();

		/**
		 * The meta object literal for the '{@link org.verbatelier.model.corpus.Audience <em>Audience</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verbatelier.model.corpus.Audience
		 * @see org.verbatelier.model.corpus.impl.CorpusPackageImpl#getAudience()
		 * @generated
		 */
		EEnum AUDIENCE = eINSTANCE.getAudience();

		/**
		 * The meta object literal for the '{@link org.verbatelier.model.corpus.SpeakerRole <em>Speaker Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verbatelier.model.corpus.SpeakerRole
		 * @see org.verbatelier.model.corpus.impl.CorpusPackageImpl#getSpeakerRole()
		 * @generated
		 */
		EEnum SPEAKER_ROLE = eINSTANCE.getSpeakerRole();

		/**
		 * The meta object literal for the '{@link org.verbatelier.model.corpus.ConsentAnswer <em>Consent Answer</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verbatelier.model.corpus.ConsentAnswer
		 * @see org.verbatelier.model.corpus.impl.CorpusPackageImpl#getConsentAnswer()
		 * @generated
		 */
		EEnum CONSENT_ANSWER = eINSTANCE.getConsentAnswer();

		/**
		 * The meta object literal for the '{@link org.verbatelier.model.corpus.VariableRole <em>Variable Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verbatelier.model.corpus.VariableRole
		 * @see org.verbatelier.model.corpus.impl.CorpusPackageImpl#getVariableRole()
		 * @generated
		 */
		EEnum VARIABLE_ROLE = eINSTANCE.getVariableRole();

		/**
		 * The meta object literal for the '{@link org.verbatelier.model.corpus.VariableKind <em>Variable Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verbatelier.model.corpus.VariableKind
		 * @see org.verbatelier.model.corpus.impl.CorpusPackageImpl#getVariableKind()
		 * @generated
		 */
		EEnum VARIABLE_KIND = eINSTANCE.getVariableKind();

		/**
		 * The meta object literal for the '<em>Values</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verbatelier.model.corpus.Values
		 * @see org.verbatelier.model.corpus.impl.CorpusPackageImpl#getValues()
		 * @generated
		 */
		EDataType VALUES = eINSTANCE.getValues();

		/**
		 * The meta object literal for the '<em>Instant</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.Instant
		 * @see org.verbatelier.model.corpus.impl.CorpusPackageImpl#getInstant()
		 * @generated
		 */
		EDataType INSTANT = eINSTANCE.getInstant();

		/**
		 * The meta object literal for the '<em>Date</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.LocalDate
		 * @see org.verbatelier.model.corpus.impl.CorpusPackageImpl#getDate()
		 * @generated
		 */
		EDataType DATE = eINSTANCE.getDate();

	}

} //CorpusPackage
