/**
 */
package org.verbatelier.model.codebook;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
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
 * What to look for: schemes, themes, codes, rules and crosswalks.
 * <!-- end-model-doc -->
 * @see org.verbatelier.model.codebook.CodebookFactory
 * @model kind="package"
 * @generated
 */
public interface CodebookPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "codebook";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://verbatelier.org/model/codebook/1.0";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "codebook";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	CodebookPackage eINSTANCE = org.verbatelier.model.codebook.impl.CodebookPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.verbatelier.model.codebook.impl.CodebookImpl <em>Codebook</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.codebook.impl.CodebookImpl
	 * @see org.verbatelier.model.codebook.impl.CodebookPackageImpl#getCodebook()
	 * @generated
	 */
	int CODEBOOK = 0;

	/**
	 * The feature id for the '<em><b>Schemes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK__SCHEMES = 0;

	/**
	 * The number of structural features of the '<em>Codebook</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK_FEATURE_COUNT = 1;

	/**
	 * The number of operations of the '<em>Codebook</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODEBOOK_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.codebook.impl.SchemeImpl <em>Scheme</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.codebook.impl.SchemeImpl
	 * @see org.verbatelier.model.codebook.impl.CodebookPackageImpl#getScheme()
	 * @generated
	 */
	int SCHEME = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME__ID = 0;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME__VERSION = 1;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME__LABEL = 2;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME__AUTHOR = 3;

	/**
	 * The feature id for the '<em><b>Licence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME__LICENCE = 4;

	/**
	 * The feature id for the '<em><b>Locale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME__LOCALE = 5;

	/**
	 * The feature id for the '<em><b>Themes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME__THEMES = 6;

	/**
	 * The feature id for the '<em><b>Lexicon</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME__LEXICON = 7;

	/**
	 * The number of structural features of the '<em>Scheme</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME_FEATURE_COUNT = 8;

	/**
	 * The number of operations of the '<em>Scheme</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.codebook.impl.LexiconEntryImpl <em>Lexicon Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.codebook.impl.LexiconEntryImpl
	 * @see org.verbatelier.model.codebook.impl.CodebookPackageImpl#getLexiconEntry()
	 * @generated
	 */
	int LEXICON_ENTRY = 2;

	/**
	 * The feature id for the '<em><b>Token</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEXICON_ENTRY__TOKEN = 0;

	/**
	 * The feature id for the '<em><b>Replacement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEXICON_ENTRY__REPLACEMENT = 1;

	/**
	 * The number of structural features of the '<em>Lexicon Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEXICON_ENTRY_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Lexicon Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEXICON_ENTRY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.codebook.impl.ThemeImpl <em>Theme</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.codebook.impl.ThemeImpl
	 * @see org.verbatelier.model.codebook.impl.CodebookPackageImpl#getTheme()
	 * @generated
	 */
	int THEME = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME__ID = 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME__LABEL = 1;

	/**
	 * The feature id for the '<em><b>Definition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME__DEFINITION = 2;

	/**
	 * The feature id for the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME__COLOUR = 3;

	/**
	 * The feature id for the '<em><b>Public</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME__PUBLIC = 4;

	/**
	 * The feature id for the '<em><b>Codes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME__CODES = 5;

	/**
	 * The number of structural features of the '<em>Theme</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Theme</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THEME_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.codebook.impl.CodeImpl <em>Code</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.codebook.impl.CodeImpl
	 * @see org.verbatelier.model.codebook.impl.CodebookPackageImpl#getCode()
	 * @generated
	 */
	int CODE = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__ID = 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__LABEL = 1;

	/**
	 * The feature id for the '<em><b>Definition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__DEFINITION = 2;

	/**
	 * The feature id for the '<em><b>Include</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__INCLUDE = 3;

	/**
	 * The feature id for the '<em><b>Exclude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__EXCLUDE = 4;

	/**
	 * The feature id for the '<em><b>Example</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__EXAMPLE = 5;

	/**
	 * The feature id for the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__COLOUR = 6;

	/**
	 * The feature id for the '<em><b>Default Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__DEFAULT_SEVERITY = 7;

	/**
	 * The feature id for the '<em><b>Shortcut</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__SHORTCUT = 8;

	/**
	 * The feature id for the '<em><b>Synonyms</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__SYNONYMS = 9;

	/**
	 * The feature id for the '<em><b>Irritant Types</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__IRRITANT_TYPES = 10;

	/**
	 * The feature id for the '<em><b>Deprecated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__DEPRECATED = 11;

	/**
	 * The feature id for the '<em><b>Replaced By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__REPLACED_BY = 12;

	/**
	 * The feature id for the '<em><b>Codes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__CODES = 13;

	/**
	 * The feature id for the '<em><b>Rules</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__RULES = 14;

	/**
	 * The feature id for the '<em><b>Crosswalks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE__CROSSWALKS = 15;

	/**
	 * The number of structural features of the '<em>Code</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_FEATURE_COUNT = 16;

	/**
	 * The number of operations of the '<em>Code</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CODE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.codebook.impl.RuleImpl <em>Rule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.codebook.impl.RuleImpl
	 * @see org.verbatelier.model.codebook.impl.CodebookPackageImpl#getRule()
	 * @generated
	 */
	int RULE = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__ID = 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE__TEXT = 1;

	/**
	 * The number of structural features of the '<em>Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.codebook.impl.CrosswalkImpl <em>Crosswalk</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.codebook.impl.CrosswalkImpl
	 * @see org.verbatelier.model.codebook.impl.CodebookPackageImpl#getCrosswalk()
	 * @generated
	 */
	int CROSSWALK = 6;

	/**
	 * The feature id for the '<em><b>Frame</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSSWALK__FRAME = 0;

	/**
	 * The feature id for the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSSWALK__TARGET = 1;

	/**
	 * The number of structural features of the '<em>Crosswalk</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSSWALK_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Crosswalk</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CROSSWALK_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.verbatelier.model.codebook.Public <em>Public</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.verbatelier.model.codebook.Public
	 * @see org.verbatelier.model.codebook.impl.CodebookPackageImpl#getPublic()
	 * @generated
	 */
	int PUBLIC = 7;


	/**
	 * Returns the meta object for class '{@link org.verbatelier.model.codebook.Codebook <em>Codebook</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Codebook</em>'.
	 * @see org.verbatelier.model.codebook.Codebook
	 * @generated
	 */
	EClass getCodebook();

	/**
	 * Returns the meta object for the containment reference list '{@link org.verbatelier.model.codebook.Codebook#getSchemes <em>Schemes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Schemes</em>'.
	 * @see org.verbatelier.model.codebook.Codebook#getSchemes()
	 * @see #getCodebook()
	 * @generated
	 */
	EReference getCodebook_Schemes();

	/**
	 * Returns the meta object for class '{@link org.verbatelier.model.codebook.Scheme <em>Scheme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scheme</em>'.
	 * @see org.verbatelier.model.codebook.Scheme
	 * @generated
	 */
	EClass getScheme();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.codebook.Scheme#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.verbatelier.model.codebook.Scheme#getId()
	 * @see #getScheme()
	 * @generated
	 */
	EAttribute getScheme_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.codebook.Scheme#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.verbatelier.model.codebook.Scheme#getVersion()
	 * @see #getScheme()
	 * @generated
	 */
	EAttribute getScheme_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.codebook.Scheme#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.verbatelier.model.codebook.Scheme#getLabel()
	 * @see #getScheme()
	 * @generated
	 */
	EAttribute getScheme_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.codebook.Scheme#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see org.verbatelier.model.codebook.Scheme#getAuthor()
	 * @see #getScheme()
	 * @generated
	 */
	EAttribute getScheme_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.codebook.Scheme#getLicence <em>Licence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Licence</em>'.
	 * @see org.verbatelier.model.codebook.Scheme#getLicence()
	 * @see #getScheme()
	 * @generated
	 */
	EAttribute getScheme_Licence();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.codebook.Scheme#getLocale <em>Locale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Locale</em>'.
	 * @see org.verbatelier.model.codebook.Scheme#getLocale()
	 * @see #getScheme()
	 * @generated
	 */
	EAttribute getScheme_Locale();

	/**
	 * Returns the meta object for the containment reference list '{@link org.verbatelier.model.codebook.Scheme#getThemes <em>Themes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Themes</em>'.
	 * @see org.verbatelier.model.codebook.Scheme#getThemes()
	 * @see #getScheme()
	 * @generated
	 */
	EReference getScheme_Themes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.verbatelier.model.codebook.Scheme#getLexicon <em>Lexicon</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Lexicon</em>'.
	 * @see org.verbatelier.model.codebook.Scheme#getLexicon()
	 * @see #getScheme()
	 * @generated
	 */
	EReference getScheme_Lexicon();

	/**
	 * Returns the meta object for class '{@link org.verbatelier.model.codebook.LexiconEntry <em>Lexicon Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Lexicon Entry</em>'.
	 * @see org.verbatelier.model.codebook.LexiconEntry
	 * @generated
	 */
	EClass getLexiconEntry();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.codebook.LexiconEntry#getToken <em>Token</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Token</em>'.
	 * @see org.verbatelier.model.codebook.LexiconEntry#getToken()
	 * @see #getLexiconEntry()
	 * @generated
	 */
	EAttribute getLexiconEntry_Token();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.codebook.LexiconEntry#getReplacement <em>Replacement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Replacement</em>'.
	 * @see org.verbatelier.model.codebook.LexiconEntry#getReplacement()
	 * @see #getLexiconEntry()
	 * @generated
	 */
	EAttribute getLexiconEntry_Replacement();

	/**
	 * Returns the meta object for class '{@link org.verbatelier.model.codebook.Theme <em>Theme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Theme</em>'.
	 * @see org.verbatelier.model.codebook.Theme
	 * @generated
	 */
	EClass getTheme();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.codebook.Theme#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.verbatelier.model.codebook.Theme#getId()
	 * @see #getTheme()
	 * @generated
	 */
	EAttribute getTheme_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.codebook.Theme#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.verbatelier.model.codebook.Theme#getLabel()
	 * @see #getTheme()
	 * @generated
	 */
	EAttribute getTheme_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.codebook.Theme#getDefinition <em>Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Definition</em>'.
	 * @see org.verbatelier.model.codebook.Theme#getDefinition()
	 * @see #getTheme()
	 * @generated
	 */
	EAttribute getTheme_Definition();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.codebook.Theme#getColour <em>Colour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Colour</em>'.
	 * @see org.verbatelier.model.codebook.Theme#getColour()
	 * @see #getTheme()
	 * @generated
	 */
	EAttribute getTheme_Colour();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.codebook.Theme#getPublic <em>Public</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Public</em>'.
	 * @see org.verbatelier.model.codebook.Theme#getPublic()
	 * @see #getTheme()
	 * @generated
	 */
	EAttribute getTheme_Public();

	/**
	 * Returns the meta object for the containment reference list '{@link org.verbatelier.model.codebook.Theme#getCodes <em>Codes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Codes</em>'.
	 * @see org.verbatelier.model.codebook.Theme#getCodes()
	 * @see #getTheme()
	 * @generated
	 */
	EReference getTheme_Codes();

	/**
	 * Returns the meta object for class '{@link org.verbatelier.model.codebook.Code <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Code</em>'.
	 * @see org.verbatelier.model.codebook.Code
	 * @generated
	 */
	EClass getCode();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.codebook.Code#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.verbatelier.model.codebook.Code#getId()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.codebook.Code#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.verbatelier.model.codebook.Code#getLabel()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.codebook.Code#getDefinition <em>Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Definition</em>'.
	 * @see org.verbatelier.model.codebook.Code#getDefinition()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_Definition();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.codebook.Code#getInclude <em>Include</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Include</em>'.
	 * @see org.verbatelier.model.codebook.Code#getInclude()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_Include();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.codebook.Code#getExclude <em>Exclude</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Exclude</em>'.
	 * @see org.verbatelier.model.codebook.Code#getExclude()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_Exclude();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.codebook.Code#getExample <em>Example</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Example</em>'.
	 * @see org.verbatelier.model.codebook.Code#getExample()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_Example();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.codebook.Code#getColour <em>Colour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Colour</em>'.
	 * @see org.verbatelier.model.codebook.Code#getColour()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_Colour();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.codebook.Code#getDefaultSeverity <em>Default Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Default Severity</em>'.
	 * @see org.verbatelier.model.codebook.Code#getDefaultSeverity()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_DefaultSeverity();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.codebook.Code#getShortcut <em>Shortcut</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Shortcut</em>'.
	 * @see org.verbatelier.model.codebook.Code#getShortcut()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_Shortcut();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.codebook.Code#getSynonyms <em>Synonyms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Synonyms</em>'.
	 * @see org.verbatelier.model.codebook.Code#getSynonyms()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_Synonyms();

	/**
	 * Returns the meta object for the attribute list '{@link org.verbatelier.model.codebook.Code#getIrritantTypes <em>Irritant Types</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Irritant Types</em>'.
	 * @see org.verbatelier.model.codebook.Code#getIrritantTypes()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_IrritantTypes();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.codebook.Code#isDeprecated <em>Deprecated</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Deprecated</em>'.
	 * @see org.verbatelier.model.codebook.Code#isDeprecated()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_Deprecated();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.codebook.Code#getReplacedBy <em>Replaced By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Replaced By</em>'.
	 * @see org.verbatelier.model.codebook.Code#getReplacedBy()
	 * @see #getCode()
	 * @generated
	 */
	EAttribute getCode_ReplacedBy();

	/**
	 * Returns the meta object for the containment reference list '{@link org.verbatelier.model.codebook.Code#getCodes <em>Codes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Codes</em>'.
	 * @see org.verbatelier.model.codebook.Code#getCodes()
	 * @see #getCode()
	 * @generated
	 */
	EReference getCode_Codes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.verbatelier.model.codebook.Code#getRules <em>Rules</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rules</em>'.
	 * @see org.verbatelier.model.codebook.Code#getRules()
	 * @see #getCode()
	 * @generated
	 */
	EReference getCode_Rules();

	/**
	 * Returns the meta object for the containment reference list '{@link org.verbatelier.model.codebook.Code#getCrosswalks <em>Crosswalks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Crosswalks</em>'.
	 * @see org.verbatelier.model.codebook.Code#getCrosswalks()
	 * @see #getCode()
	 * @generated
	 */
	EReference getCode_Crosswalks();

	/**
	 * Returns the meta object for class '{@link org.verbatelier.model.codebook.Rule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rule</em>'.
	 * @see org.verbatelier.model.codebook.Rule
	 * @generated
	 */
	EClass getRule();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.codebook.Rule#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.verbatelier.model.codebook.Rule#getId()
	 * @see #getRule()
	 * @generated
	 */
	EAttribute getRule_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.codebook.Rule#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.verbatelier.model.codebook.Rule#getText()
	 * @see #getRule()
	 * @generated
	 */
	EAttribute getRule_Text();

	/**
	 * Returns the meta object for class '{@link org.verbatelier.model.codebook.Crosswalk <em>Crosswalk</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Crosswalk</em>'.
	 * @see org.verbatelier.model.codebook.Crosswalk
	 * @generated
	 */
	EClass getCrosswalk();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.codebook.Crosswalk#getFrame <em>Frame</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Frame</em>'.
	 * @see org.verbatelier.model.codebook.Crosswalk#getFrame()
	 * @see #getCrosswalk()
	 * @generated
	 */
	EAttribute getCrosswalk_Frame();

	/**
	 * Returns the meta object for the attribute '{@link org.verbatelier.model.codebook.Crosswalk#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target</em>'.
	 * @see org.verbatelier.model.codebook.Crosswalk#getTarget()
	 * @see #getCrosswalk()
	 * @generated
	 */
	EAttribute getCrosswalk_Target();

	/**
	 * Returns the meta object for enum '{@link org.verbatelier.model.codebook.Public <em>Public</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Public</em>'.
	 * @see org.verbatelier.model.codebook.Public
	 * @generated
	 */
	EEnum getPublic();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	CodebookFactory getCodebookFactory();

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
		 * The meta object literal for the '{@link org.verbatelier.model.codebook.impl.CodebookImpl <em>Codebook</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verbatelier.model.codebook.impl.CodebookImpl
		 * @see org.verbatelier.model.codebook.impl.CodebookPackageImpl#getCodebook()
		 * @generated
		 */
		EClass CODEBOOK = eINSTANCE.getCodebook();

		/**
		 * The meta object literal for the '<em><b>Schemes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODEBOOK__SCHEMES = eINSTANCE.getCodebook_Schemes();

		/**
		 * The meta object literal for the '{@link org.verbatelier.model.codebook.impl.SchemeImpl <em>Scheme</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verbatelier.model.codebook.impl.SchemeImpl
		 * @see org.verbatelier.model.codebook.impl.CodebookPackageImpl#getScheme()
		 * @generated
		 */
		EClass SCHEME = eINSTANCE.getScheme();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHEME__ID = eINSTANCE.getScheme_Id();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHEME__VERSION = eINSTANCE.getScheme_Version();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHEME__LABEL = eINSTANCE.getScheme_Label();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHEME__AUTHOR = eINSTANCE.getScheme_Author();

		/**
		 * The meta object literal for the '<em><b>Licence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHEME__LICENCE = eINSTANCE.getScheme_Licence();

		/**
		 * The meta object literal for the '<em><b>Locale</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHEME__LOCALE = eINSTANCE.getScheme_Locale();

		/**
		 * The meta object literal for the '<em><b>Themes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCHEME__THEMES = eINSTANCE.getScheme_Themes();

		/**
		 * The meta object literal for the '<em><b>Lexicon</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCHEME__LEXICON = eINSTANCE.getScheme_Lexicon();

		/**
		 * The meta object literal for the '{@link org.verbatelier.model.codebook.impl.LexiconEntryImpl <em>Lexicon Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verbatelier.model.codebook.impl.LexiconEntryImpl
		 * @see org.verbatelier.model.codebook.impl.CodebookPackageImpl#getLexiconEntry()
		 * @generated
		 */
		EClass LEXICON_ENTRY = eINSTANCE.getLexiconEntry();

		/**
		 * The meta object literal for the '<em><b>Token</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEXICON_ENTRY__TOKEN = eINSTANCE.getLexiconEntry_Token();

		/**
		 * The meta object literal for the '<em><b>Replacement</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEXICON_ENTRY__REPLACEMENT = eINSTANCE.getLexiconEntry_Replacement();

		/**
		 * The meta object literal for the '{@link org.verbatelier.model.codebook.impl.ThemeImpl <em>Theme</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verbatelier.model.codebook.impl.ThemeImpl
		 * @see org.verbatelier.model.codebook.impl.CodebookPackageImpl#getTheme()
		 * @generated
		 */
		EClass THEME = eINSTANCE.getTheme();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THEME__ID = eINSTANCE.getTheme_Id();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THEME__LABEL = eINSTANCE.getTheme_Label();

		/**
		 * The meta object literal for the '<em><b>Definition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THEME__DEFINITION = eINSTANCE.getTheme_Definition();

		/**
		 * The meta object literal for the '<em><b>Colour</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THEME__COLOUR = eINSTANCE.getTheme_Colour();

		/**
		 * The meta object literal for the '<em><b>Public</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THEME__PUBLIC = eINSTANCE.getTheme_Public();

		/**
		 * The meta object literal for the '<em><b>Codes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference THEME__CODES = eINSTANCE.getTheme_Codes();

		/**
		 * The meta object literal for the '{@link org.verbatelier.model.codebook.impl.CodeImpl <em>Code</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verbatelier.model.codebook.impl.CodeImpl
		 * @see org.verbatelier.model.codebook.impl.CodebookPackageImpl#getCode()
		 * @generated
		 */
		EClass CODE = eINSTANCE.getCode();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__ID = eINSTANCE.getCode_Id();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__LABEL = eINSTANCE.getCode_Label();

		/**
		 * The meta object literal for the '<em><b>Definition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__DEFINITION = eINSTANCE.getCode_Definition();

		/**
		 * The meta object literal for the '<em><b>Include</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__INCLUDE = eINSTANCE.getCode_Include();

		/**
		 * The meta object literal for the '<em><b>Exclude</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__EXCLUDE = eINSTANCE.getCode_Exclude();

		/**
		 * The meta object literal for the '<em><b>Example</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__EXAMPLE = eINSTANCE.getCode_Example();

		/**
		 * The meta object literal for the '<em><b>Colour</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__COLOUR = eINSTANCE.getCode_Colour();

		/**
		 * The meta object literal for the '<em><b>Default Severity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__DEFAULT_SEVERITY = eINSTANCE.getCode_DefaultSeverity();

		/**
		 * The meta object literal for the '<em><b>Shortcut</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__SHORTCUT = eINSTANCE.getCode_Shortcut();

		/**
		 * The meta object literal for the '<em><b>Synonyms</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__SYNONYMS = eINSTANCE.getCode_Synonyms();

		/**
		 * The meta object literal for the '<em><b>Irritant Types</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__IRRITANT_TYPES = eINSTANCE.getCode_IrritantTypes();

		/**
		 * The meta object literal for the '<em><b>Deprecated</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__DEPRECATED = eINSTANCE.getCode_Deprecated();

		/**
		 * The meta object literal for the '<em><b>Replaced By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CODE__REPLACED_BY = eINSTANCE.getCode_ReplacedBy();

		/**
		 * The meta object literal for the '<em><b>Codes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODE__CODES = eINSTANCE.getCode_Codes();

		/**
		 * The meta object literal for the '<em><b>Rules</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODE__RULES = eINSTANCE.getCode_Rules();

		/**
		 * The meta object literal for the '<em><b>Crosswalks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CODE__CROSSWALKS = eINSTANCE.getCode_Crosswalks();

		/**
		 * The meta object literal for the '{@link org.verbatelier.model.codebook.impl.RuleImpl <em>Rule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verbatelier.model.codebook.impl.RuleImpl
		 * @see org.verbatelier.model.codebook.impl.CodebookPackageImpl#getRule()
		 * @generated
		 */
		EClass RULE = eINSTANCE.getRule();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE__ID = eINSTANCE.getRule_Id();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE__TEXT = eINSTANCE.getRule_Text();

		/**
		 * The meta object literal for the '{@link org.verbatelier.model.codebook.impl.CrosswalkImpl <em>Crosswalk</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verbatelier.model.codebook.impl.CrosswalkImpl
		 * @see org.verbatelier.model.codebook.impl.CodebookPackageImpl#getCrosswalk()
		 * @generated
		 */
		EClass CROSSWALK = eINSTANCE.getCrosswalk();

		/**
		 * The meta object literal for the '<em><b>Frame</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CROSSWALK__FRAME = eINSTANCE.getCrosswalk_Frame();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CROSSWALK__TARGET = eINSTANCE.getCrosswalk_Target();

		/**
		 * The meta object literal for the '{@link org.verbatelier.model.codebook.Public <em>Public</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.verbatelier.model.codebook.Public
		 * @see org.verbatelier.model.codebook.impl.CodebookPackageImpl#getPublic()
		 * @generated
		 */
		EEnum PUBLIC = eINSTANCE.getPublic();

	}

} //CodebookPackage
