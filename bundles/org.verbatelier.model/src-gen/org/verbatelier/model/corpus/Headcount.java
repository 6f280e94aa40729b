/**
 */
package org.verbatelier.model.corpus;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Headcount</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How many people of a group were asked, for the share that answered.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.verbatelier.model.corpus.Headcount#getId <em>Id</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.Headcount#getDimension <em>Dimension</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.Headcount#getGroup <em>Group</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.Headcount#getAudience <em>Audience</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.Headcount#getPeople <em>People</em>}</li>
 *   <li>{@link org.verbatelier.model.corpus.Headcount#getAnswered <em>Answered</em>}</li>
 * </ul>
 *
 * @see org.verbatelier.model.corpus.CorpusPackage#getHeadcount()
 * @model
 * @generated
 */
public interface Headcount extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unique in the study.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.verbatelier.model.corpus.CorpusPackage#getHeadcount_Id()
	 * @model
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.corpus.Headcount#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Dimension</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What groups by, such as trade, service or agency.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dimension</em>' attribute.
	 * @see #setDimension(String)
	 * @see org.verbatelier.model.corpus.CorpusPackage#getHeadcount_Dimension()
	 * @model
	 * @generated
	 */
	String getDimension();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.corpus.Headcount#getDimension <em>Dimension</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dimension</em>' attribute.
	 * @see #getDimension()
	 * @generated
	 */
	void setDimension(String value);

	/**
	 * Returns the value of the '<em><b>Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The group.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Group</em>' attribute.
	 * @see #setGroup(String)
	 * @see org.verbatelier.model.corpus.CorpusPackage#getHeadcount_Group()
	 * @model
	 * @generated
	 */
	String getGroup();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.corpus.Headcount#getGroup <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Group</em>' attribute.
	 * @see #getGroup()
	 * @generated
	 */
	void setGroup(String value);

	/**
	 * Returns the value of the '<em><b>Audience</b></em>' attribute.
	 * The literals are from the enumeration {@link org.verbatelier.model.corpus.Audience}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tenants or staff.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Audience</em>' attribute.
	 * @see org.verbatelier.model.corpus.Audience
	 * @see #setAudience(Audience)
	 * @see org.verbatelier.model.corpus.CorpusPackage#getHeadcount_Audience()
	 * @model
	 * @generated
	 */
	Audience getAudience();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.corpus.Headcount#getAudience <em>Audience</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Audience</em>' attribute.
	 * @see org.verbatelier.model.corpus.Audience
	 * @see #getAudience()
	 * @generated
	 */
	void setAudience(Audience value);

	/**
	 * Returns the value of the '<em><b>People</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many people it has.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>People</em>' attribute.
	 * @see #setPeople(int)
	 * @see org.verbatelier.model.corpus.CorpusPackage#getHeadcount_People()
	 * @model
	 * @generated
	 */
	int getPeople();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.corpus.Headcount#getPeople <em>People</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>People</em>' attribute.
	 * @see #getPeople()
	 * @generated
	 */
	void setPeople(int value);

	/**
	 * Returns the value of the '<em><b>Answered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many answered or volunteered; 0 to count those in the study.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answered</em>' attribute.
	 * @see #setAnswered(int)
	 * @see org.verbatelier.model.corpus.CorpusPackage#getHeadcount_Answered()
	 * @model
	 * @generated
	 */
	int getAnswered();

	/**
	 * Sets the value of the '{@link org.verbatelier.model.corpus.Headcount#getAnswered <em>Answered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answered</em>' attribute.
	 * @see #getAnswered()
	 * @generated
	 */
	void setAnswered(int value);

} // Headcount
