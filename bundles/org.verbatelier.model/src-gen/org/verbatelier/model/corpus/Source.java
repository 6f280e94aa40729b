/**
 */
package org.verbatelier.model.corpus;

import java.time.Instant;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Source</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One imported file. Immutable once imported.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.verbatelier.model.corpus.Source#getId <em>Id</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.Source#getName <em>Name</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.Source#getKind <em>Kind</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.Source#getSeries <em>Series</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.Source#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.Source#getImported <em>Imported</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.Source#getImportedBy <em>Imported By</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.Source#getEncoding <em>Encoding</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.Source#getSeparator <em>Separator</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.Source#getMapping <em>Mapping</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.Source#getCampaign <em>Campaign</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.Source#getVariables <em>Variables</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.Source#getQuestions <em>Questions</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.Source#getParticipants <em>Participants</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.Source#getAnswers <em>Answers</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.Source#getConversations <em>Conversations</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.Source#getIndicators <em>Indicators</em>}</li>
 * </ul>
 *
 * @see org.verbatelier.model.corpus.CorpusPackage#getSource()
 * @model
 * @generated
 */
public interface Source extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stable identifier, also the file name in the study.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.verbatelier.model.corpus.CorpusPackage#getSource_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.corpus.Source#getId <em>Id</em>}' attribute.
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
	 * Name of the imported file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.verbatelier.model.corpus.CorpusPackage#getSource_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.corpus.Source#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.verbatelier.model.corpus.SourceKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Form of the file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.verbatelier.model.corpus.SourceKind
	 * @see #setKind(SourceKind)
	 * @see org.verbatelier.model.corpus.CorpusPackage#getSource_Kind()
	 * @model
	 * @generated
	 */
	SourceKind getKind();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.corpus.Source#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.verbatelier.model.corpus.SourceKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(SourceKind value);

	/**
	 * Returns the value of the '<em><b>Series</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of the first source of which this one brings further rows; own id otherwise.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Series</em>' attribute.
	 * @see #setSeries(String)
	 * @see org.verbatelier.model.corpus.CorpusPackage#getSource_Series()
	 * @model
	 * @generated
	 */
	String getSeries();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.corpus.Source#getSeries <em>Series</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Series</em>' attribute.
	 * @see #getSeries()
	 * @generated
	 */
	void setSeries(String value);

	/**
	 * Returns the value of the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 of the imported bytes, lower-case hexadecimal.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sha256</em>' attribute.
	 * @see #setSha256(String)
	 * @see org.verbatelier.model.corpus.CorpusPackage#getSource_Sha256()
	 * @model
	 * @generated
	 */
	String getSha256();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.corpus.Source#getSha256 <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sha256</em>' attribute.
	 * @see #getSha256()
	 * @generated
	 */
	void setSha256(String value);

	/**
	 * Returns the value of the '<em><b>Imported</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was imported.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Imported</em>' attribute.
	 * @see #setImported(Instant)
	 * @see org.verbatelier.model.corpus.CorpusPackage#getSource_Imported()
	 * @model dataType="org.verbatelier.model.corpus.Instant"
	 * @generated
	 */
	Instant getImported();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.corpus.Source#getImported <em>Imported</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Imported</em>' attribute.
	 * @see #getImported()
	 * @generated
	 */
	void setImported(Instant value);

	/**
	 * Returns the value of the '<em><b>Imported By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who imported it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Imported By</em>' attribute.
	 * @see #setImportedBy(String)
	 * @see org.verbatelier.model.corpus.CorpusPackage#getSource_ImportedBy()
	 * @model
	 * @generated
	 */
	String getImportedBy();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.corpus.Source#getImportedBy <em>Imported By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Imported By</em>' attribute.
	 * @see #getImportedBy()
	 * @generated
	 */
	void setImportedBy(String value);

	/**
	 * Returns the value of the '<em><b>Encoding</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Character encoding as read.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Encoding</em>' attribute.
	 * @see #setEncoding(String)
	 * @see org.verbatelier.model.corpus.CorpusPackage#getSource_Encoding()
	 * @model
	 * @generated
	 */
	String getEncoding();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.corpus.Source#getEncoding <em>Encoding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Encoding</em>' attribute.
	 * @see #getEncoding()
	 * @generated
	 */
	void setEncoding(String value);

	/**
	 * Returns the value of the '<em><b>Separator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Field separator as read; empty for documents.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Separator</em>' attribute.
	 * @see #setSeparator(String)
	 * @see org.verbatelier.model.corpus.CorpusPackage#getSource_Separator()
	 * @model
	 * @generated
	 */
	String getSeparator();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.corpus.Source#getSeparator <em>Separator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Separator</em>' attribute.
	 * @see #getSeparator()
	 * @generated
	 */
	void setSeparator(String value);

	/**
	 * Returns the value of the '<em><b>Mapping</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The column mapping used, as JSON.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mapping</em>' attribute.
	 * @see #setMapping(String)
	 * @see org.verbatelier.model.corpus.CorpusPackage#getSource_Mapping()
	 * @model
	 * @generated
	 */
	String getMapping();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.corpus.Source#getMapping <em>Mapping</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mapping</em>' attribute.
	 * @see #getMapping()
	 * @generated
	 */
	void setMapping(String value);

	/**
	 * Returns the value of the '<em><b>Campaign</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of the campaign; empty when none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Campaign</em>' attribute.
	 * @see #setCampaign(String)
	 * @see org.verbatelier.model.corpus.CorpusPackage#getSource_Campaign()
	 * @model
	 * @generated
	 */
	String getCampaign();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.corpus.Source#getCampaign <em>Campaign</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Campaign</em>' attribute.
	 * @see #getCampaign()
	 * @generated
	 */
	void setCampaign(String value);

	/**
	 * Returns the value of the '<em><b>Variables</b></em>' containment reference list.
	 * The list contents are of type {@link org.verbatelier.model.corpus.Variable}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Columns, in file order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Variables</em>' containment reference list.
	 * @see org.verbatelier.model.corpus.CorpusPackage#getSource_Variables()
	 * @model containment="true"
	 * @generated
	 */
	List<Variable> getVariables();

	/**
	 * Returns the value of the '<em><b>Questions</b></em>' containment reference list.
	 * The list contents are of type {@link org.verbatelier.model.corpus.Question}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Open questions, in file order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Questions</em>' containment reference list.
	 * @see org.verbatelier.model.corpus.CorpusPackage#getSource_Questions()
	 * @model containment="true"
	 * @generated
	 */
	List<Question> getQuestions();

	/**
	 * Returns the value of the '<em><b>Participants</b></em>' containment reference list.
	 * The list contents are of type {@link org.verbatelier.model.corpus.Participant}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Respondents, or the household met, in file order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Participants</em>' containment reference list.
	 * @see org.verbatelier.model.corpus.CorpusPackage#getSource_Participants()
	 * @model containment="true"
	 * @generated
	 */
	List<Participant> getParticipants();

	/**
	 * Returns the value of the '<em><b>Answers</b></em>' containment reference list.
	 * The list contents are of type {@link org.verbatelier.model.corpus.Answer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Open answers, in file order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answers</em>' containment reference list.
	 * @see org.verbatelier.model.corpus.CorpusPackage#getSource_Answers()
	 * @model containment="true"
	 * @generated
	 */
	List<Answer> getAnswers();

	/**
	 * Returns the value of the '<em><b>Conversations</b></em>' containment reference list.
	 * The list contents are of type {@link org.verbatelier.model.corpus.Conversation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Conversations, in file order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conversations</em>' containment reference list.
	 * @see org.verbatelier.model.corpus.CorpusPackage#getSource_Conversations()
	 * @model containment="true"
	 * @generated
	 */
	List<Conversation> getConversations();

	/**
	 * Returns the value of the '<em><b>Indicators</b></em>' containment reference list.
	 * The list contents are of type {@link org.verbatelier.model.corpus.Indicator}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Closed scores known only as aggregates.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Indicators</em>' containment reference list.
	 * @see org.verbatelier.model.corpus.CorpusPackage#getSource_Indicators()
	 * @model containment="true"
	 * @generated
	 */
	List<Indicator> getIndicators();

} // Source
