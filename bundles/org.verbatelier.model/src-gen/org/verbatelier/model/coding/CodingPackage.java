/**
 */
package org.verbatelier.model.coding;

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
 * What was found: codings, suggestions, decisions, memos and flags.
 * <!-- end-model-doc -->
 * @see org.verbatelier.model.coding.CodingFactory
 * @model kind="package"
 * @generated
 */
public interface CodingPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "coding";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://verbatelier.org/model/coding/1.0";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "coding";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	CodingPackage eINSTANCE = org.verbatelier.model.coding.impl.CodingPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.verbatelier.model.coding.impl.LayerImpl <em>Layer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.coding.impl.LayerImpl
	 * @see org.verbatelier.model.coding.impl.CodingPackageImpl#getLayer()
	 * @generated
	 */
	int LAYER = 0;

	/**
	 * The feature id for the '<em><b>Coder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__CODER = 0;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__SOURCE = 1;

	/**
	 * The feature id for the '<em><b>Codings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__CODINGS = 2;

	/**
	 * The feature id for the '<em><b>Decisions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__DECISIONS = 3;

	/**
	 * The feature id for the '<em><b>Memos</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__MEMOS = 4;

	/**
	 * The feature id for the '<em><b>Flags</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER__FLAGS = 5;

	/**
	 * The number of structural features of the '<em>Layer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Layer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAYER_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.coding.impl.CodingImpl <em>Coding</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.coding.impl.CodingImpl
	 * @see org.verbatelier.model.coding.impl.CodingPackageImpl#getCoding()
	 * @generated
	 */
	int CODING = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__ID = 0;

	/**
	 * The feature id for the '<em><b>Verbatim</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__VERBATIM = 1;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__START = 2;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__END = 3;

	/**
	 * The feature id for the '<em><b>Quote Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__QUOTE_HASH = 4;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__CODE = 5;

	/**
	 * The feature id for the '<em><b>Valence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__VALENCE = 6;

	/**
	 * The feature id for the '<em><b>Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__SEVERITY = 7;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__ORIGIN = 8;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__DATE = 9;

	/**
	 * The feature id for the '<em><b>Memo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING__MEMO = 10;

	/**
	 * The number of structural features of the '<em>Coding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_FEATURE_COUNT = 11;

	/**
	 * The number of operations of the '<em>Coding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODING_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.coding.impl.SuggestionsImpl <em>Suggestions</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.coding.impl.SuggestionsImpl
	 * @see org.verbatelier.model.coding.impl.CodingPackageImpl#getSuggestions()
	 * @generated
	 */
	int SUGGESTIONS = 2;

	/**
	 * The feature id for the '<em><b>Scheme</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTIONS__SCHEME = 0;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTIONS__VERSION = 1;

	/**
	 * The feature id for the '<em><b>Suggestions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTIONS__SUGGESTIONS = 2;

	/**
	 * The number of structural features of the '<em>Suggestions</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTIONS_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Suggestions</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTIONS_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.coding.impl.SuggestionImpl <em>Suggestion</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.coding.impl.SuggestionImpl
	 * @see org.verbatelier.model.coding.impl.CodingPackageImpl#getSuggestion()
	 * @generated
	 */
	int SUGGESTION = 3;

	/**
	 * The feature id for the '<em><b>Verbatim</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTION__VERBATIM = 0;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTION__START = 1;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTION__END = 2;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTION__CODE = 3;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTION__RULE = 4;

	/**
	 * The number of structural features of the '<em>Suggestion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTION_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Suggestion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUGGESTION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.coding.impl.DecisionImpl <em>Decision</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.coding.impl.DecisionImpl
	 * @see org.verbatelier.model.coding.impl.CodingPackageImpl#getDecision()
	 * @generated
	 */
	int DECISION = 4;

	/**
	 * The feature id for the '<em><b>Verbatim</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__VERBATIM = 0;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__START = 1;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__END = 2;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__CODE = 3;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__RULE = 4;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__DATE = 5;

	/**
	 * The number of structural features of the '<em>Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.coding.impl.MemoImpl <em>Memo</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.coding.impl.MemoImpl
	 * @see org.verbatelier.model.coding.impl.CodingPackageImpl#getMemo()
	 * @generated
	 */
	int MEMO = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMO__ID = 0;

	/**
	 * The feature id for the '<em><b>Verbatim</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMO__VERBATIM = 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMO__TEXT = 2;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMO__DATE = 3;

	/**
	 * The number of structural features of the '<em>Memo</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMO_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Memo</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMO_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.coding.impl.FlagImpl <em>Flag</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.coding.impl.FlagImpl
	 * @see org.verbatelier.model.coding.impl.CodingPackageImpl#getFlag()
	 * @generated
	 */
	int FLAG = 6;

	/**
	 * The feature id for the '<em><b>Verbatim</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLAG__VERBATIM = 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLAG__KIND = 1;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLAG__DATE = 2;

	/**
	 * The number of structural features of the '<em>Flag</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLAG_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Flag</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLAG_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.coding.Valence <em>Valence</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.coding.Valence
	 * @see org.verbatelier.model.coding.impl.CodingPackageImpl#getValence()
	 * @generated
	 */
	int VALENCE = 7;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.coding.FlagKind <em>Flag Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.coding.FlagKind
	 * @see org.verbatelier.model.coding.impl.CodingPackageImpl#getFlagKind()
	 * @generated
	 */
	int FLAG_KIND = 8;

	/**
	 * The meta object id for the '<em>Instant</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.Instant
	 * @see org.verbatelier.model.coding.impl.CodingPackageImpl#getInstant()
	 * @generated
	 */
	int INSTANT = 9;


	/**
	 * Returns the meta object for class '{@link org.verbatelier.model.coding.Layer <em>Layer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Layer</em>'.
	 * @see org.verbatelier.model.coding.Layer
	 * @generated
	 */
	EClass getLayer();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.coding.Layer#getCoder <em>Coder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Coder</em>'.
	 * @see org.verbatelier.model.coding.Layer#getCoder()
	 * @see #getLayer()
	 * @generated
	 */
	EAttribute getLayer_Coder();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.coding.Layer#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.verbatelier.model.coding.Layer#getSource()
	 * @see #getLayer()
	 * @generated
	 */
	EAttribute getLayer_Source();

	/**
	 * Returns the meta object for the containment reference list '{@link org.verbatelier.model.coding.Layer#getCodings <em>Codings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Codings</em>'.
	 * @see org.verbatelier.model.coding.Layer#getCodings()
	 * @see #getLayer()
	 * @generated
	 */
	EReference getLayer_Codings();

	/**
	 * Returns the meta object for the containment reference list '{@link org.verbatelier.model.coding.Layer#getDecisions <em>Decisions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Decisions</em>'.
	 * @see org.verbatelier.model.coding.Layer#getDecisions()
	 * @see #getLayer()
	 * @generated
	 */
	EReference getLayer_Decisions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.verbatelier.model.coding.Layer#getMemos <em>Memos</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Memos</em>'.
	 * @see org.verbatelier.model.coding.Layer#getMemos()
	 * @see #getLayer()
	 * @generated
	 */
	EReference getLayer_Memos();

	/**
	 * Returns the meta object for the containment reference list '{@link org.verbatelier.model.coding.Layer#getFlags <em>Flags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Flags</em>'.
	 * @see org.verbatelier.model.coding.Layer#getFlags()
	 * @see #getLayer()
	 * @generated
	 */
	EReference getLayer_Flags();

	/**
	 * Returns the meta object for class '{@link org.verbatelier.model.coding.Coding <em>Coding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Coding</em>'.
	 * @see org.verbatelier.model.coding.Coding
	 * @generated
	 */
	EClass getCoding();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.coding.Coding#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.verbatelier.model.coding.Coding#getId()
	 * @see #getCoding()
	 * @generated
	 */
	EAttribute getCoding_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.coding.Coding#getVerbatim <em>Verbatim</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verbatim</em>'.
	 * @see org.verbatelier.model.coding.Coding#getVerbatim()
	 * @see #getCoding()
	 * @generated
	 */
	EAttribute getCoding_Verbatim();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.coding.Coding#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.verbatelier.model.coding.Coding#getStart()
	 * @see #getCoding()
	 * @generated
	 */
	EAttribute getCoding_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.coding.Coding#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.verbatelier.model.coding.Coding#getEnd()
	 * @see #getCoding()
	 * @generated
	 */
	EAttribute getCoding_End();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.coding.Coding#getQuoteHash <em>Quote Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quote Hash</em>'.
	 * @see org.verbatelier.model.coding.Coding#getQuoteHash()
	 * @see #getCoding()
	 * @generated
	 */
	EAttribute getCoding_QuoteHash();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.coding.Coding#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.verbatelier.model.coding.Coding#getCode()
	 * @see #getCoding()
	 * @generated
	 */
	EAttribute getCoding_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.coding.Coding#getValence <em>Valence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valence</em>'.
	 * @see org.verbatelier.model.coding.Coding#getValence()
	 * @see #getCoding()
	 * @generated
	 */
	EAttribute getCoding_Valence();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.coding.Coding#getSeverity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Severity</em>'.
	 * @see org.verbatelier.model.coding.Coding#getSeverity()
	 * @see #getCoding()
	 * @generated
	 */
	EAttribute getCoding_Severity();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.coding.Coding#getOrigin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Origin</em>'.
	 * @see org.verbatelier.model.coding.Coding#getOrigin()
	 * @see #getCoding()
	 * @generated
	 */
	EAttribute getCoding_Origin();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.coding.Coding#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.verbatelier.model.coding.Coding#getDate()
	 * @see #getCoding()
	 * @generated
	 */
	EAttribute getCoding_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.coding.Coding#getMemo <em>Memo</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Memo</em>'.
	 * @see org.verbatelier.model.coding.Coding#getMemo()
	 * @see #getCoding()
	 * @generated
	 */
	EAttribute getCoding_Memo();

	/**
	 * Returns the meta object for class '{@link org.verbatelier.model.coding.Suggestions <em>Suggestions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Suggestions</em>'.
	 * @see org.verbatelier.model.coding.Suggestions
	 * @generated
	 */
	EClass getSuggestions();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.coding.Suggestions#getScheme <em>Scheme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scheme</em>'.
	 * @see org.verbatelier.model.coding.Suggestions#getScheme()
	 * @see #getSuggestions()
	 * @generated
	 */
	EAttribute getSuggestions_Scheme();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.coding.Suggestions#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.verbatelier.model.coding.Suggestions#getVersion()
	 * @see #getSuggestions()
	 * @generated
	 */
	EAttribute getSuggestions_Version();

	/**
	 * Returns the meta object for the containment reference list '{@link org.verbatelier.model.coding.Suggestions#getSuggestions <em>Suggestions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Suggestions</em>'.
	 * @see org.verbatelier.model.coding.Suggestions#getSuggestions()
	 * @see #getSuggestions()
	 * @generated
	 */
	EReference getSuggestions_Suggestions();

	/**
	 * Returns the meta object for class '{@link org.verbatelier.model.coding.Suggestion <em>Suggestion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Suggestion</em>'.
	 * @see org.verbatelier.model.coding.Suggestion
	 * @generated
	 */
	EClass getSuggestion();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.coding.Suggestion#getVerbatim <em>Verbatim</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verbatim</em>'.
	 * @see org.verbatelier.model.coding.Suggestion#getVerbatim()
	 * @see #getSuggestion()
	 * @generated
	 */
	EAttribute getSuggestion_Verbatim();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.coding.Suggestion#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.verbatelier.model.coding.Suggestion#getStart()
	 * @see #getSuggestion()
	 * @generated
	 */
	EAttribute getSuggestion_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.coding.Suggestion#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.verbatelier.model.coding.Suggestion#getEnd()
	 * @see #getSuggestion()
	 * @generated
	 */
	EAttribute getSuggestion_End();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.coding.Suggestion#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.verbatelier.model.coding.Suggestion#getCode()
	 * @see #getSuggestion()
	 * @generated
	 */
	EAttribute getSuggestion_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.coding.Suggestion#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule</em>'.
	 * @see org.verbatelier.model.coding.Suggestion#getRule()
	 * @see #getSuggestion()
	 * @generated
	 */
	EAttribute getSuggestion_Rule();

	/**
	 * Returns the meta object for class '{@link org.verbatelier.model.coding.Decision <em>Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Decision</em>'.
	 * @see org.verbatelier.model.coding.Decision
	 * @generated
	 */
	EClass getDecision();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.coding.Decision#getVerbatim <em>Verbatim</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verbatim</em>'.
	 * @see org.verbatelier.model.coding.Decision#getVerbatim()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Verbatim();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.coding.Decision#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.verbatelier.model.coding.Decision#getStart()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.coding.Decision#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.verbatelier.model.coding.Decision#getEnd()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_End();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.coding.Decision#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.verbatelier.model.coding.Decision#getCode()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.coding.Decision#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule</em>'.
	 * @see org.verbatelier.model.coding.Decision#getRule()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Rule();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.coding.Decision#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.verbatelier.model.coding.Decision#getDate()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Date();

	/**
	 * Returns the meta object for class '{@link org.verbatelier.model.coding.Memo <em>Memo</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Memo</em>'.
	 * @see org.verbatelier.model.coding.Memo
	 * @generated
	 */
	EClass getMemo();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.coding.Memo#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.verbatelier.model.coding.Memo#getId()
	 * @see #getMemo()
	 * @generated
	 */
	EAttribute getMemo_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.coding.Memo#getVerbatim <em>Verbatim</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verbatim</em>'.
	 * @see org.verbatelier.model.coding.Memo#getVerbatim()
	 * @see #getMemo()
	 * @generated
	 */
	EAttribute getMemo_Verbatim();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.coding.Memo#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.verbatelier.model.coding.Memo#getText()
	 * @see #getMemo()
	 * @generated
	 */
	EAttribute getMemo_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.coding.Memo#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.verbatelier.model.coding.Memo#getDate()
	 * @see #getMemo()
	 * @generated
	 */
	EAttribute getMemo_Date();

	/**
	 * Returns the meta object for class '{@link org.verbatelier.model.coding.Flag <em>Flag</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Flag</em>'.
	 * @see org.verbatelier.model.coding.Flag
	 * @generated
	 */
	EClass getFlag();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.coding.Flag#getVerbatim <em>Verbatim</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verbatim</em>'.
	 * @see org.verbatelier.model.coding.Flag#getVerbatim()
	 * @see #getFlag()
	 * @generated
	 */
	EAttribute getFlag_Verbatim();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.coding.Flag#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.verbatelier.model.coding.Flag#getKind()
	 * @see #getFlag()
	 * @generated
	 */
	EAttribute getFlag_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.coding.Flag#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.verbatelier.model.coding.Flag#getDate()
	 * @see #getFlag()
	 * @generated
	 */
	EAttribute getFlag_Date();

	/**
	 * Returns the meta object for enum '{@link org.verbatelier.model.coding.Valence <em>Valence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Valence</em>'.
	 * @see org.verbatelier.model.coding.Valence
	 * @generated
	 */
	EEnum getValence();

	/**
	 * Returns the meta object for enum '{@link org.verbatelier.model.coding.FlagKind <em>Flag Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Flag Kind</em>'.
	 * @see org.verbatelier.model.coding.FlagKind
	 * @generated
	 */
	EEnum getFlagKind();

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
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	CodingFactory getCodingFactory();

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
		 * The meta object literal for the '{@link org.verbatelier.model.coding.impl.LayerImpl <em>Layer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verbatelier.model.coding.impl.LayerImpl
		 * @see org.verbatelier.model.coding.impl.CodingPackageImpl#getLayer()
		 * @generated
		 */
		EClass LAYER = eINSTANCE.getLayer();

		/**
		 * The meta object literal for the '<em><b>Coder</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAYER__CODER = eINSTANCE.getLayer_Coder();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAYER__SOURCE = eINSTANCE.getLayer_Source();

		/**
		 * The meta object literal for the '<em><b>Codings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LAYER__CODINGS = eINSTANCE.getLayer_Codings();

		/**
		 * The meta object literal for the '<em><b>Decisions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LAYER__DECISIONS = eINSTANCE.getLayer_Decisions();

		/**
		 * The meta object literal for the '<em><b>Memos</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LAYER__MEMOS = eINSTANCE.getLayer_Memos();

		/**
		 * The meta object literal for the '<em><b>Flags</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LAYER__FLAGS = eINSTANCE.getLayer_Flags();

		/**
		 * The meta object literal for the '{@link org.verbatelier.model.coding.impl.CodingImpl <em>Coding</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verbatelier.model.coding.impl.CodingImpl
		 * @see org.verbatelier.model.coding.impl.CodingPackageImpl#getCoding()
		 * @generated
		 */
		EClass CODING = eINSTANCE.getCoding();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING__ID = eINSTANCE.getCoding_Id();

		/**
		 * The meta object literal for the '<em><b>Verbatim</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING__VERBATIM = eINSTANCE.getCoding_Verbatim();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING__START = eINSTANCE.getCoding_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING__END = eINSTANCE.getCoding_End();

		/**
		 * The meta object literal for the '<em><b>Quote Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING__QUOTE_HASH = eINSTANCE.getCoding_QuoteHash();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING__CODE = eINSTANCE.getCoding_Code();

		/**
		 * The meta object literal for the '<em><b>Valence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING__VALENCE = eINSTANCE.getCoding_Valence();

		/**
		 * The meta object literal for the '<em><b>Severity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING__SEVERITY = eINSTANCE.getCoding_Severity();

		/**
		 * The meta object literal for the '<em><b>Origin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING__ORIGIN = eINSTANCE.getCoding_Origin();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING__DATE = eINSTANCE.getCoding_Date();

		/**
		 * The meta object literal for the '<em><b>Memo</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODING__MEMO = eINSTANCE.getCoding_Memo();

		/**
		 * The meta object literal for the '{@link org.verbatelier.model.coding.impl.SuggestionsImpl <em>Suggestions</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verbatelier.model.coding.impl.SuggestionsImpl
		 * @see org.verbatelier.model.coding.impl.CodingPackageImpl#getSuggestions()
		 * @generated
		 */
		EClass SUGGESTIONS = eINSTANCE.getSuggestions();

		/**
		 * The meta object literal for the '<em><b>Scheme</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUGGESTIONS__SCHEME = eINSTANCE.getSuggestions_Scheme();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUGGESTIONS__VERSION = eINSTANCE.getSuggestions_Version();

		/**
		 * The meta object literal for the '<em><b>Suggestions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUGGESTIONS__SUGGESTIONS = eINSTANCE.getSuggestions_Suggestions();

		/**
		 * The meta object literal for the '{@link org.verbatelier.model.coding.impl.SuggestionImpl <em>Suggestion</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verbatelier.model.coding.impl.SuggestionImpl
		 * @see org.verbatelier.model.coding.impl.CodingPackageImpl#getSuggestion()
		 * @generated
		 */
		EClass SUGGESTION = eINSTANCE.getSuggestion();

		/**
		 * The meta object literal for the '<em><b>Verbatim</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUGGESTION__VERBATIM = eINSTANCE.getSuggestion_Verbatim();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUGGESTION__START = eINSTANCE.getSuggestion_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUGGESTION__END = eINSTANCE.getSuggestion_End();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUGGESTION__CODE = eINSTANCE.getSuggestion_Code();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUGGESTION__RULE = eINSTANCE.getSuggestion_Rule();

		/**
		 * The meta object literal for the '{@link org.verbatelier.model.coding.impl.DecisionImpl <em>Decision</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verbatelier.model.coding.impl.DecisionImpl
		 * @see org.verbatelier.model.coding.impl.CodingPackageImpl#getDecision()
		 * @generated
		 */
		EClass DECISION = eINSTANCE.getDecision();

		/**
		 * The meta object literal for the '<em><b>Verbatim</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__VERBATIM = eINSTANCE.getDecision_Verbatim();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__START = eINSTANCE.getDecision_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__END = eINSTANCE.getDecision_End();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__CODE = eINSTANCE.getDecision_Code();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__RULE = eINSTANCE.getDecision_Rule();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__DATE = eINSTANCE.getDecision_Date();

		/**
		 * The meta object literal for the '{@link org.verbatelier.model.coding.impl.MemoImpl <em>Memo</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verbatelier.model.coding.impl.MemoImpl
		 * @see org.verbatelier.model.coding.impl.CodingPackageImpl#getMemo()
		 * @generated
		 */
		EClass MEMO = eINSTANCE.getMemo();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMO__ID = eINSTANCE.getMemo_Id();

		/**
		 * The meta object literal for the '<em><b>Verbatim</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMO__VERBATIM = eINSTANCE.getMemo_Verbatim();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMO__TEXT = eINSTANCE.getMemo_Text();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMO__DATE = eINSTANCE.getMemo_Date();

		/**
		 * The meta object literal for the '{@link org.verbatelier.model.coding.impl.FlagImpl <em>Flag</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verbatelier.model.coding.impl.FlagImpl
		 * @see org.verbatelier.model.coding.impl.CodingPackageImpl#getFlag()
		 * @generated
		 */
		EClass FLAG = eINSTANCE.getFlag();

		/**
		 * The meta object literal for the '<em><b>Verbatim</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLAG__VERBATIM = eINSTANCE.getFlag_Verbatim();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLAG__KIND = eINSTANCE.getFlag_Kind();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLAG__DATE = eINSTANCE.getFlag_Date();

		/**
		 * The meta object literal for the '{@link org.verbatelier.model.coding.Valence <em>Valence</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verbatelier.model.coding.Valence
		 * @see org.verbatelier.model.coding.impl.CodingPackageImpl#getValence()
		 * @generated
		 */
		EEnum VALENCE = eINSTANCE.getValence();

		/**
		 * The meta object literal for the '{@link org.verbatelier.model.coding.FlagKind <em>Flag Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verbatelier.model.coding.FlagKind
		 * @see org.verbatelier.model.coding.impl.CodingPackageImpl#getFlagKind()
		 * @generated
		 */
		EEnum FLAG_KIND = eINSTANCE.getFlagKind();

		/**
		 * The meta object literal for the '<em>Instant</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.Instant
		 * @see org.verbatelier.model.coding.impl.CodingPackageImpl#getInstant()
		 * @generated
		 */
		EDataType INSTANT = eINSTANCE.getInstant();

	}

} //CodingPackage
