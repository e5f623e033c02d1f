/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"
#include "customers/editor.h"
#include "customers/contact.h"
#include "store/connection.h"

#include <QList>

namespace odziv {

/// All SQL of the table contact. Stateless; writing functions want the writer's connection inside a transaction.
/// Writing brings texts into their stored form and refuses with InvalidInput or AlreadyExists and the column as place.
namespace ContactStorage {

/// NotFound when there is none.
Result<Contact> read(Connection &connection, ContactId id);
/// The contacts of a customer, in the order of their ids.
Result<QList<Contact>> listOfCustomer(Connection &connection, CustomerId customer);

/// The row as it was stored. A valid id is kept together with createdAt, which brings a removed row back; without
/// one, both are new.
Result<Contact> insert(Connection &connection, Contact contact, const Editor &editor);
/// The row as it was stored; NotFound when it is gone.
Result<Contact> update(Connection &connection, Contact contact, const Editor &editor);
/// Refused while e-services or sent records name the contact.
Status remove(Connection &connection, ContactId id);

} // namespace ContactStorage

} // namespace odziv
