#!/usr/bin/env perl
# SPDX-FileCopyrightText: 2026 The Odziv authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Reads every .eml file of a folder with MIME-tools and prints what is in them as JSON.
use strict;
use warnings;
use Digest::SHA qw(sha256_hex);
use Encode qw(decode);
use JSON::PP;
use MIME::Parser;
use Mail::Address;

sub trimmed {
    my ($text) = @_;
    $text //= "";
    $text =~ s/^[\s<]+|[\s>]+$//g;
    return $text;
}

# Folded lines and encoded words put together.
sub decoded {
    my ($text) = @_;
    $text =~ s/\r?\n//g;
    return decode("MIME-Header", $text);
}

sub mailbox {
    my ($header) = @_;
    $header =~ s/\r?\n//g;
    my ($address) = Mail::Address->parse($header);
    my $name = $address->phrase;
    if ($name =~ /^"(.*)"$/s) {
        $name = $1;
        $name =~ s/\\(.)/$1/g;
    }
    return [decode("MIME-Header", $name), $address->address];
}

sub describe {
    my ($part) = @_;
    return map { describe($_) } $part->parts if $part->is_multipart;
    my $head = $part->head;
    my $name = $head->mime_attr("content-disposition.filename") // "";
    my $disposition = trimmed($head->get("Content-Disposition") // "");
    $disposition =~ s/;.*//s;
    my $content = $part->bodyhandle->as_string;
    $content =~ s/\r?\n/\r\n/g if $head->mime_type =~ m{^text/}; # MIME-tools ends lines as the system does
    return {
        type => $head->mime_type,
        charset => $head->mime_attr("content-type.charset") // "",
        name => decode("MIME-Header", $name), # MIME-tools gives the value of RFC 2231 as an encoded word
        contentId => trimmed($head->get("Content-ID")),
        disposition => $disposition,
        sha256 => sha256_hex($content),
    };
}

my %found;
for my $path (glob("$ARGV[0]/*.eml")) {
    my $parser = MIME::Parser->new;
    $parser->output_to_core(1);
    $parser->tmp_to_core(1);
    my $message = $parser->parse_open($path);
    my $head = $message->head;
    my $subject = $head->get("Subject");
    $subject =~ s/\r?\n$//;
    my ($file) = $path =~ m{([^/]+)$};
    $found{$file} = {
        subject => decoded($subject),
        from => [mailbox($head->get("From"))],
        to => [mailbox($head->get("To"))],
        messageId => trimmed($head->get("Message-ID")),
        parts => [describe($message)],
        defects => [$parser->results->errors, $parser->results->warnings],
    };
}
print JSON::PP->new->utf8->encode(\%found);
