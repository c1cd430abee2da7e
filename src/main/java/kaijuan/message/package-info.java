/**
 * How people are told. Face: {@link kaijuan.message.Messages}. Tables: message, message_mute. Easy
 * to get wrong: a message is told in the transaction of what it tells of; its words are a key with
 * what fills the places, so that everybody reads them in their own language.
 */
@org.jspecify.annotations.NullMarked
package kaijuan.message;
