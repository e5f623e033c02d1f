/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "gmimecomposer.h"

#include <gmime/gmime.h>

namespace {

GMimePart *sharedPart(const GMimeComposer::File &file)
{
    const std::size_t slash = file.type.find('/');
    GMimePart *part
        = g_mime_part_new_with_type(file.type.substr(0, slash).c_str(), file.type.substr(slash + 1).c_str());
    GMimeStream *stream = g_mime_stream_mem_new_with_buffer(file.base64.data(), file.base64.size());
    GMimeDataWrapper *content = g_mime_data_wrapper_new_with_stream(stream, GMIME_CONTENT_ENCODING_BASE64);
    g_mime_part_set_content(part, content);
    g_mime_part_set_content_encoding(part, GMIME_CONTENT_ENCODING_BASE64);
    g_mime_part_set_filename(part, file.name.c_str());
    if (file.contentId.empty()) {
        g_mime_object_set_disposition(GMIME_OBJECT(part), "attachment");
    } else {
        g_mime_object_set_disposition(GMIME_OBJECT(part), "inline");
        g_mime_part_set_content_id(part, file.contentId.c_str());
    }
    g_object_unref(content);
    g_object_unref(stream);
    return part;
}

GMimeObject *textPart(const char *subtype, const std::string &text)
{
    GMimeTextPart *part = g_mime_text_part_new_with_subtype(subtype);
    g_mime_text_part_set_charset(part, "utf-8");
    g_mime_text_part_set_text(part, text.c_str());
    g_mime_part_set_content_encoding(GMIME_PART(part), GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    return GMIME_OBJECT(part);
}

/// Puts `part` at the end of `multipart`, which then owns it.
void take(GMimeMultipart *multipart, GMimeObject *part)
{
    g_mime_multipart_add(multipart, part);
    g_object_unref(part);
}

} // namespace

struct GMimeComposer::Private
{
    std::vector<GMimePart *> inlined;
    std::vector<GMimePart *> attachments;
    GMimeFormatOptions *format = nullptr;
};

GMimeComposer::GMimeComposer(const std::vector<File> &files)
    : d(std::make_unique<Private>())
{
    g_mime_init();
    d->format = g_mime_format_options_new();
    g_mime_format_options_set_newline_format(d->format, GMIME_NEWLINE_FORMAT_DOS);
    for (const File &file : files)
        (file.contentId.empty() ? d->attachments : d->inlined).push_back(sharedPart(file));
}

GMimeComposer::~GMimeComposer()
{
    for (const auto *parts : {&d->inlined, &d->attachments}) {
        for (GMimePart *part : *parts)
            g_object_unref(part);
    }
    g_mime_format_options_free(d->format);
}

std::size_t GMimeComposer::compose(const std::string &subject, const std::string &text, const std::string &html,
                                   const std::string &messageId)
{
    GMimeMultipart *alternative = g_mime_multipart_new_with_subtype("alternative");
    take(alternative, textPart("plain", text));
    take(alternative, textPart("html", html));
    GMimeMultipart *related = g_mime_multipart_new_with_subtype("related");
    take(related, GMIME_OBJECT(alternative));
    for (GMimePart *part : d->inlined)
        g_mime_multipart_add(related, GMIME_OBJECT(part));
    GMimeMultipart *body = related;
    if (!d->attachments.empty()) {
        body = g_mime_multipart_new_with_subtype("mixed");
        take(body, GMIME_OBJECT(related));
        for (GMimePart *part : d->attachments)
            g_mime_multipart_add(body, GMIME_OBJECT(part));
    }
    GMimeMessage *message = g_mime_message_new(TRUE);
    g_mime_message_add_mailbox(message, GMIME_ADDRESS_TYPE_FROM, "Elektrodistribucija Sarajevo",
                               "kampanje@odziv.example");
    g_mime_message_add_mailbox(message, GMIME_ADDRESS_TYPE_TO, "Šefika Hadžihasanović", "a@odziv.example");
    g_mime_message_set_subject(message, subject.c_str(), "utf-8");
    GDateTime *date = g_date_time_new_utc(2026, 11, 22, 9, 0, 0);
    g_mime_message_set_date(message, date);
    g_date_time_unref(date);
    g_mime_message_set_message_id(message, messageId.c_str());
    g_mime_message_set_mime_part(message, GMIME_OBJECT(body));
    g_object_unref(body);
    GMimeStream *out = g_mime_stream_mem_new();
    g_mime_object_write_to_stream(GMIME_OBJECT(message), d->format, out);
    const std::size_t size = GMIME_STREAM_MEM(out)->buffer->len;
    g_object_unref(out);
    g_object_unref(message);
    return size;
}
